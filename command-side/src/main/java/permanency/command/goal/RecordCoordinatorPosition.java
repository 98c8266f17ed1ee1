package permanency.command.goal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.goal.CoordinatorPosition;

/** A coordinator advises on a proposal. */
public record RecordCoordinatorPosition(
        @TargetAggregateIdentifier ChildId childId, RecordId proposalId, CoordinatorPosition position, String reasons)
        implements ChildCommand {}
