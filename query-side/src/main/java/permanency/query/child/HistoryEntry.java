package permanency.query.child;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import permanency.events.ChildEvent;
import permanency.events.delegation.AuthorityBasis;
import permanency.history.ChildHistory;

/**
 * An event of a child's history as it is shown.
 *
 * @param version its place in the history, from 0 on
 * @param authority that a decision relied on; null of other events
 * @param clause number of the rule that gives that authority, or from which the event follows; null when none does
 * @param reference versions of the reference data in force; null when they were not recorded
 * @param derived whether it follows from facts, and is none
 * @param becauseOf version of the fact whose recording brought it about; null of facts, and of what time brought about
 * @param superseded null while it stands
 * @param supersedes versions that it corrects, voids or takes the place of
 * @param payload its JSON, as it was stored
 * @param key of the request that recorded it
 */
public record HistoryEntry(
        long version,
        String name,
        String revision,
        LocalDate occurredOn,
        Instant recordedAt,
        RecordedBy recordedBy,
        AuthorityBasis authority,
        String clause,
        String correlationId,
        String reference,
        boolean derived,
        Long becauseOf,
        Superseded superseded,
        List<Long> supersedes,
        @JsonRawValue @Schema(type = "object") String payload,
        @JsonIgnore ChildEvent event,
        @JsonIgnore String key)
        implements Placed {

    /** Who recorded it, as they were then. */
    public record RecordedBy(
            String actor,
            String name,
            String organisation,
            String position,
            String grade,
            String level,
            List<String> districts) {

        public static RecordedBy of(MetaData data) {
            var districts = text(data, "districts");
            return new RecordedBy(
                    text(data, "actor"),
                    text(data, "actorName"),
                    text(data, "organisation"),
                    text(data, "position"),
                    text(data, "grade"),
                    text(data, "level"),
                    districts == null || districts.isEmpty() ? List.of() : List.of(districts.split(",")));
        }

        private static String text(MetaData data, String name) {
            return (String) data.get(name);
        }
    }

    /**
     * By what an event does not stand any more.
     *
     * @param by version of the correction, the voiding or whatever took its place
     * @param reason of a correction or voiding; null when what it follows from changed
     * @param replacements versions that say what is right; none after a voiding
     */
    public record Superseded(long by, Instant recordedAt, String reason, List<Long> replacements) {

        /** The reason is told with the correction or voiding that gives it. */
        Superseded within(Set<Long> shown) {
            return new Superseded(
                    by,
                    recordedAt,
                    shown.contains(by) ? reason : null,
                    replacements.stream().filter(shown::contains).toList());
        }
    }

    /** As it was stored; its fate is not told yet. */
    static HistoryEntry stored(
            long version,
            String name,
            String revision,
            Instant recordedAt,
            RecordedBy recordedBy,
            String correlationId,
            String reference,
            String payload,
            ChildEvent event,
            String key) {
        return new HistoryEntry(
                version,
                name,
                revision,
                event.occurredOn(),
                recordedAt,
                recordedBy,
                ReliedOn.authority(event),
                ReliedOn.clause(event),
                correlationId,
                reference,
                !ChildHistory.isFact(event),
                null,
                null,
                List.of(),
                payload,
                event,
                key);
    }

    HistoryEntry with(Long because, Superseded by, List<Long> earlier) {
        return new HistoryEntry(
                version,
                name,
                revision,
                occurredOn,
                recordedAt,
                recordedBy,
                authority,
                clause,
                correlationId,
                reference,
                derived,
                because,
                by,
                earlier,
                payload,
                event,
                key);
    }

    /** As somebody sees it to whom only events of these versions are shown. */
    HistoryEntry within(Set<Long> shown) {
        return with(
                becauseOf != null && shown.contains(becauseOf) ? becauseOf : null,
                superseded == null ? null : superseded.within(shown),
                supersedes.stream().filter(shown::contains).toList());
    }

    /** With another payload, and perhaps without the key of a request of which nothing else is shown. */
    HistoryEntry saying(String otherPayload, ChildEvent otherEvent, String otherKey) {
        return new HistoryEntry(
                version,
                name,
                revision,
                occurredOn,
                recordedAt,
                recordedBy,
                authority,
                clause,
                correlationId,
                reference,
                derived,
                becauseOf,
                superseded,
                supersedes,
                otherPayload,
                otherEvent,
                otherKey);
    }

    public boolean stands() {
        return superseded == null;
    }
}
