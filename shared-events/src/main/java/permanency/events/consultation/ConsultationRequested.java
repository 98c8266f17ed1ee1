package permanency.events.consultation;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;
import permanency.events.delegation.Position;

/**
 * Somebody asked for a consultation, or told that one is due (R30, R31).
 *
 * @param because the record that prompted it, such as the reference of a report; may be null
 * @param reasons null after a report, of which nothing else is kept
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
