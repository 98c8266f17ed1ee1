package permanency.query.report.folded;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import permanency.events.RecordId;
import permanency.events.activity.ActivityEvent;
import permanency.events.activity.ActivityVoided;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewVoided;

/** Part 12: what was put right, by the day in Sydney on which it was. */
final class CorrectionFold {

    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final Map<Class<?>, String> KINDS = Map.of(
            RecordCorrected.class, "CORRECTED",
            ProgressReviewCorrected.class, "CORRECTED",
            RecordVoided.class, "VOIDED",
            ProgressReviewVoided.class, "VOIDED");

    private CorrectionFold() {}

    static Stream<Thing> of(ChildThen child) {
        return child.recorded().stream()
                .filter(m -> KINDS.containsKey(m.getPayload().getClass()) && child.isInQuarter(day(m)))
                .map(m -> Thing.of("corrections", m.getIdentifier(), day(m))
                        .as(KINDS.get(m.getPayload().getClass()))
                        .since(m.getPayload().occurredOn()));
    }

    /** What was put right in a coordinator's log, each with the entry that was wrong. */
    static Map<Thing, ActivityEvent> of(List<? extends DomainEventMessage<?>> log, Instant known) {
        var entries = new HashMap<RecordId, ActivityEvent>();
        var things = new LinkedHashMap<Thing, ActivityEvent>();
        log.stream().filter(m -> !m.getTimestamp().isAfter(known)).forEach(m -> {
            var entry = (ActivityEvent) m.getPayload();
            ActivityFold.takenBackBy(entry)
                    .ifPresentOrElse(
                            wrong -> things.put(
                                    Thing.of("corrections", m.getIdentifier(), day(m))
                                            .as(entry instanceof ActivityVoided ? "VOIDED" : "CORRECTED"),
                                    entries.get(wrong)),
                            () -> entries.put(entry.recordId(), entry));
        });
        return things;
    }

    private static LocalDate day(DomainEventMessage<?> message) {
        return LocalDate.ofInstant(message.getTimestamp(), SYDNEY);
    }
}
