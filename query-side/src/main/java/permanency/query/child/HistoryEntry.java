package permanency.query.child;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import permanency.events.ChildEvent;

/**
 * An event of a child's history as it is shown.
 *
 * @param version its place in the history, from 0 on
 * @param payload its JSON, as it was stored
 * @param key of the request that recorded it
 */
record HistoryEntry(
        long version,
        String name,
        String revision,
        LocalDate occurredOn,
        Instant recordedAt,
        RecordedBy recordedBy,
        @JsonRawValue @Schema(type = "object") String payload,
        @JsonIgnore ChildEvent event,
        @JsonIgnore String key) {

    /** Who recorded it, as they were then. */
    record RecordedBy(String actor, String organisation, String position, String grade, String level) {}
}
