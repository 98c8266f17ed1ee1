package permanency.command.consultation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationTrigger;

/**
 * Somebody asks for a consultation, or tells that one is due.
 *
 * @param because the record that prompted it; may be null
 */
public record RequestConsultation(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate requestedOn,
        ConsultationTrigger trigger,
        RecordId because,
        String reasons)
        implements ChildCommand {}
