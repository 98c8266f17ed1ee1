package permanency.command.goal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.goal.CasePlanGoal;

/** DCJ sets the first goal, or the one on entry to care. */
public record SetGoal(
        @TargetAggregateIdentifier ChildId childId, CasePlanGoal goal, LocalDate effectiveFrom, String reasons)
        implements ChildCommand {}
