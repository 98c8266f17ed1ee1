package permanency.query.child;

import java.time.LocalDate;
import java.util.List;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CoordinatorPosition;
import permanency.history.ChildHistory;
import permanency.history.GoalChange;

/**
 * A change of goal that awaits a decision.
 *
 * @param positions of coordinators who advised, the latest last
 */
record OpenProposal(
        RecordId proposalId,
        CasePlanGoal from,
        CasePlanGoal to,
        LocalDate proposedOn,
        String proposedBy,
        GoalChange.Status status,
        List<CoordinatorPosition> positions) {

    /** Null when there is none. */
    static OpenProposal of(ChildHistory then) {
        return then.goals().openProposal().map(OpenProposal::of).orElse(null);
    }

    private static OpenProposal of(GoalChange change) {
        return new OpenProposal(
                change.proposalId(),
                change.from(),
                change.to(),
                change.proposedOn(),
                change.proposer().organisation(),
                change.status(),
                change.advice().stream().map(GoalChange.Advice::position).toList());
    }
}
