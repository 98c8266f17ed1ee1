package permanency.command.consultation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.consultation.Consultation;

/** A coordinator records a consultation that was held. */
public record RecordConsultation(
        @TargetAggregateIdentifier ChildId childId, LocalDate heldOn, Consultation consultation)
        implements ChildCommand {}
