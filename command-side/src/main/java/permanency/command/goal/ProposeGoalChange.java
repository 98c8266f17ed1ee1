package permanency.command.goal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.Proposal;

/** Whoever manages the case proposes another goal; {@code proposedOn} is today when null. */
public record ProposeGoalChange(
        @TargetAggregateIdentifier ChildId childId, CasePlanGoal to, LocalDate proposedOn, Proposal proposal)
        implements ChildCommand {}
