package permanency.command.culture;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.culture.CulturalConsultation;

/** Whoever manages the case, or DCJ, records a cultural consultation that was held. */
public record RecordCulturalConsultation(
        @TargetAggregateIdentifier ChildId childId, LocalDate heldOn, CulturalConsultation consultation)
        implements ChildCommand {}
