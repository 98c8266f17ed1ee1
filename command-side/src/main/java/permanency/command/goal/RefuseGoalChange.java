package permanency.command.goal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** A delegate refuses, with reasons. */
public record RefuseGoalChange(@TargetAggregateIdentifier ChildId childId, RecordId proposalId, String reasons)
        implements ChildCommand {}
