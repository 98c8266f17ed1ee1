package permanency.history;

import static permanency.events.consultation.ConsultationFormality.FORMAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationEvent;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.ConsultationRequested;
import permanency.events.consultation.ConsultationTrigger;

/** Chapter consultation: those held and those asked for, each in order. */
public record Consultations(List<ConsultationRecorded> held, List<ConsultationRequested> requested) {

    static final Consultations EMPTY = new Consultations(List.of(), List.of());

    Consultations apply(ConsultationEvent event) {
        if (event instanceof ConsultationRecorded e) {
            return new Consultations(plus(held, e), requested);
        } else if (event instanceof ConsultationRequested e) {
            return new Consultations(held, plus(requested, e));
        }
        throw new NotFolded(event);
    }

    public Optional<ConsultationRecorded> find(RecordId consultationId) {
        return held.stream()
                .filter(c -> c.consultationId().equals(consultationId))
                .findFirst();
    }

    /** Whether a formal consultation with the trigger was held on the day or later. */
    public boolean wasFormal(ConsultationTrigger trigger, LocalDate since) {
        return held.stream()
                .filter(c -> !c.occurredOn().isBefore(since))
                .map(ConsultationRecorded::consultation)
                .anyMatch(c -> c.formality() == FORMAL && c.triggers().contains(trigger));
    }

    private static <E> List<E> plus(List<E> some, E more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
