package permanency.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationEvent;
import permanency.events.consultation.ConsultationRecorded;

/** Chapter consultation: those held, in order. */
public record Consultations(List<ConsultationRecorded> held) {

    static final Consultations EMPTY = new Consultations(List.of());

    Consultations apply(ConsultationEvent event) {
        if (event instanceof ConsultationRecorded e) {
            var more = new ArrayList<>(held);
            more.add(e);
            return new Consultations(List.copyOf(more));
        }
        throw new NotFolded(event);
    }

    public Optional<ConsultationRecorded> find(RecordId consultationId) {
        return held.stream()
                .filter(c -> c.consultationId().equals(consultationId))
                .findFirst();
    }
}
