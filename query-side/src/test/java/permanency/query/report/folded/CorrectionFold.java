package permanency.query.report.folded;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import permanency.events.ChildEvent;
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

    private static LocalDate day(DomainEventMessage<ChildEvent> message) {
        return LocalDate.ofInstant(message.getTimestamp(), SYDNEY);
    }
}
