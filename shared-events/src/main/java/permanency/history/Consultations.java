package permanency.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationEvent;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.ConsultationRequested;
import permanency.events.consultation.CoordinatorSupportRecorded;

/** Chapter consultation: those held, those asked for, and what else coordinators did for the case, each in order. */
public record Consultations(
        List<ConsultationRecorded> held,
        List<ConsultationRequested> requested,
        List<CoordinatorSupportRecorded> support) {

    static final Consultations EMPTY = new Consultations(List.of(), List.of(), List.of());

    Consultations apply(ConsultationEvent event) {
        if (event instanceof ConsultationRecorded e) {
            return new Consultations(plus(held, e), requested, support);
        } else if (event instanceof ConsultationRequested e) {
            return new Consultations(held, plus(requested, e), support);
        } else if (event instanceof CoordinatorSupportRecorded e) {
            return new Consultations(held, requested, plus(support, e));
        }
        throw new NotFolded(event);
    }

    public Optional<ConsultationRecorded> find(RecordId consultationId) {
        return held.stream()
                .filter(c -> c.consultationId().equals(consultationId))
                .findFirst();
    }

    private static <E> List<E> plus(List<E> some, E more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
