package permanency.history;

import static permanency.policy.Clause.clause;

import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanDeveloped;
import permanency.events.goal.FormalAssessmentRecorded;
import permanency.events.goal.GoalStep;
import permanency.events.goal.OrderApplicationFiled;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter goal: steps after an approval that were taken before an earlier one. */
public final class GoalStepConsequences {

    public static final Clause R83 = clause(
            "R83",
            "After an approval come develop, assess and achieve; a later step before an earlier one is an exception.");

    private GoalStepConsequences() {}

    static Stream<ComplianceExceptionOpened> of(ChildHistory history, Reference reference) {
        return history.inOrder().stream()
                .filter(e -> e instanceof FormalAssessmentRecorded
                        || e instanceof OrderApplicationFiled
                        || e instanceof PermanencyAchieved)
                .flatMap(step -> opened(step, history).stream());
    }

    private static Optional<ComplianceExceptionOpened> opened(ChildEvent step, ChildHistory history) {
        return decisionOf(step, history)
                .map(decision -> missing(step, history.asAt(step.occurredOn()), decision))
                .filter(missing -> !missing.isEmpty())
                .map(missing -> new ComplianceExceptionOpened(
                        step.childId(), step.occurredOn(), R83.number(), step.recordId(), missing));
    }

    /** The approval that the step follows; none where DCJ set the goal without a proposal. */
    private static Optional<RecordId> decisionOf(ChildEvent step, ChildHistory history) {
        if (step instanceof GoalStep e) {
            return Optional.of(e.decisionId());
        }
        var goals = history.asAt(step.occurredOn()).goals();
        return goals.periods().stream()
                .filter(p -> step.occurredOn().equals(p.until()))
                .map(Goals.GoalPeriod::setBy)
                .filter(goals::isApproval)
                .reduce((first, second) -> second);
    }

    private static String missing(ChildEvent step, ChildHistory then, RecordId decision) {
        var developed = then.goals().steps(decision).anyMatch(CasePlanDeveloped.class::isInstance);
        var assessed = then.goals().steps(decision).anyMatch(FormalAssessmentRecorded.class::isInstance);
        if (!developed) {
            return "No case plan was developed before.";
        }
        return assessed || step instanceof FormalAssessmentRecorded ? "" : "No assessment was made before.";
    }
}
