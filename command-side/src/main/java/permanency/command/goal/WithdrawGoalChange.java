package permanency.command.goal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** The proposer takes a proposal back. */
public record WithdrawGoalChange(@TargetAggregateIdentifier ChildId childId, RecordId proposalId, String reasons)
        implements ChildCommand {}
