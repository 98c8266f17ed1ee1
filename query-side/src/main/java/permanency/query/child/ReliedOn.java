package permanency.query.child;

import java.util.Optional;
import permanency.events.ChildEvent;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionRefused;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.records.RetentionClassified;
import permanency.events.records.TaskOpened;
import permanency.events.review.ReviewFallsDue;
import permanency.query.record.DecidedBy;

/** On which authority a decision relied, and which rule an event rests on. */
final class ReliedOn {

    private ReliedOn() {}

    /** Null of an event that decides nothing. */
    static AuthorityBasis authority(ChildEvent event) {
        return onGoal(event).or(() -> onExtension(event)).orElse(null);
    }

    /** The number of the rule; null when the event names none. */
    static String clause(ChildEvent event) {
        if (event instanceof ReviewFallsDue due) {
            return due.because().clause();
        } else if (event instanceof TaskOpened task) {
            return task.clause();
        } else if (event instanceof ComplianceExceptionOpened exception) {
            return exception.clause();
        } else if (event instanceof RetentionClassified kept) {
            return kept.clause();
        }
        return onExtension(event)
                .map(authority -> "R99")
                .or(() -> onGoal(event).map(DecidedBy::clauseOnGoal))
                .orElse(null);
    }

    private static Optional<AuthorityBasis> onGoal(ChildEvent event) {
        if (event instanceof CasePlanGoalSet e) {
            return Optional.ofNullable(e.authority());
        } else if (event instanceof GoalChangeApproved e) {
            return Optional.ofNullable(e.authority());
        } else if (event instanceof GoalChangeRefused e) {
            return Optional.ofNullable(e.authority());
        }
        return Optional.empty();
    }

    private static Optional<AuthorityBasis> onExtension(ChildEvent event) {
        if (event instanceof ExtensionApproved e) {
            return Optional.ofNullable(e.authority());
        } else if (event instanceof ExtensionRefused e) {
            return Optional.ofNullable(e.authority());
        }
        return Optional.empty();
    }
}
