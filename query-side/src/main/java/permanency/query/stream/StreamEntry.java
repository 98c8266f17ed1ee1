package permanency.query.stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import permanency.query.child.HistoryEntry.RecordedBy;

/**
 * An event of a stream as it is shown.
 *
 * @param reference versions of the reference data in force; null when they were not recorded
 * @param superseded null while it stands
 * @param supersedes versions that it corrects or voids
 * @param payload its JSON, as it was stored
 */
record StreamEntry(
        long version,
        String name,
        String revision,
        LocalDate occurredOn,
        Instant recordedAt,
        RecordedBy recordedBy,
        String authority,
        String clause,
        String correlationId,
        String reference,
        Superseded superseded,
        List<Long> supersedes,
        @JsonRawValue @Schema(type = "object") String payload,
        @JsonIgnore Set<UUID> children) {

    /** @param by version of the correction or voiding that says why */
    record Superseded(long by, Instant recordedAt, String reason) {}
}
