package permanency.command.goal;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.goal.PermanencyAchieved;
import permanency.history.ChildHistory;
import permanency.history.ScheduleFold;
import permanency.policy.Clause;

/** Chapter goal: a correction or voiding leaves every later goal, proposal and decision what it rests on. */
public final class GoalOrderRules {

    private record Loose(RecordId recordId, Clause clause, String why) {}

    private final List<Loose> loose = new ArrayList<>();
    private final Map<RecordId, CasePlanGoal> proposed = new HashMap<>();
    private final Set<RecordId> open = new HashSet<>();
    private CasePlanGoal goal;

    private GoalOrderRules() {}

    /** What did not fit before is not held against it. */
    public static void requireKept(ChildHistory before, ChildHistory after) {
        var already = loose(before).stream().map(Loose::recordId).collect(toSet());
        for (var left : loose(after)) {
            left.clause().require(already.contains(left.recordId()), left.why() + " Void or correct that one first.");
        }
    }

    private static List<Loose> loose(ChildHistory history) {
        var order = new GoalOrderRules();
        history.inOrder().forEach(order::on);
        return order.loose;
    }

    private void on(ChildEvent fact) {
        if (fact instanceof CasePlanGoalSet e) {
            require(goal == null || goal == CasePlanGoal.FAMILY_PRESERVATION, e, GoalRules.R3, "A goal was set later.");
            goal = e.goal();
        } else if (fact instanceof GoalChangeProposed e) {
            require(open.isEmpty(), e, ProposalRules.R65, "Another proposal was made while this one is open.");
            require(e.from() == goal, e, ProposalRules.R66, "A proposal was made to change another goal.");
            proposed.put(e.proposalId(), e.to());
            open.add(e.proposalId());
        } else if (fact instanceof GoalChangeApproved e) {
            decided(e, e.proposalId());
            require(e.from() == goal, e, ProposalRules.R66, "A change of another goal was approved.");
            require(
                    e.to() == proposed.getOrDefault(e.proposalId(), e.to()),
                    e,
                    ProposalRules.R66,
                    "Another goal was approved.");
            goal = e.to();
        } else if (fact instanceof GoalChangeRefused e) {
            decided(e, e.proposalId());
        } else if (fact instanceof GoalChangeWithdrawn e) {
            decided(e, e.proposalId());
        } else if (fact instanceof PermanencyAchieved e) {
            require(e.goal() == goal, e, AchievementRules.R10, "Permanency was achieved under another goal.");
            goal = null;
        }
    }

    private void decided(ChildEvent decision, RecordId proposalId) {
        require(
                proposed.containsKey(proposalId),
                decision,
                ScheduleFold.R78,
                "The decision holds from before the proposal.");
        open.remove(proposalId);
    }

    private void require(boolean fits, ChildEvent fact, Clause clause, String why) {
        if (!fits) {
            loose.add(new Loose(fact.recordId(), clause, why));
        }
    }
}
