package permanency.events.consultation;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;
import permanency.events.delegation.Position;

/**
 * Somebody asked for a consultation, or told that one is due (R30).
 *
 * @param because the record that prompted it, such as a review; may be null
 * @param position of the requester
 */
@StoredAs("consultation.ConsultationRequested")
public record ConsultationRequested(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        ConsultationTrigger trigger,
        RecordId because,
        String reasons,
        Party requester,
        Position position)
        implements ConsultationEvent {}
