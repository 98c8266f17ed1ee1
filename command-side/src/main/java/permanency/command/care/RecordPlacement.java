package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.ProviderId;
import permanency.events.care.PlacementType;
import permanency.events.care.TherapeuticCare;

/** A placement of the child started. */
public record RecordPlacement(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate startedOn,
        PlacementType type,
        TherapeuticCare therapeuticCare,
        ProviderId provider)
        implements ChildCommand {}
