package permanency.history;

import static permanency.events.consultation.ConsultationFormality.FORMAL;
import static permanency.events.consultation.ConsultationTrigger.GOAL_CHANGE_CONSIDERED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.child.CaseClosed;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.records.TaskDismissed;
import permanency.events.records.TaskEnded;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.events.records.TaskUnanswered;
import permanency.events.review.ProgressReviewRecorded;
import permanency.reference.Reference;

/** How the tasks that the chapters open end: by the first fact that answers them, with a reason, or not in time. */
final class TaskConsequences {

    private TaskConsequences() {}

    /** Nobody is asked for anything after the child's time in the program. */
    static boolean comesTooLate(Consequence consequence, ChildHistory history) {
        return consequence instanceof TaskOpened
                && history.registration().hasLeftBy(consequence.occurredOn().minusDays(1));
    }

    static Stream<Consequence> of(List<? extends Consequence> others, ChildHistory history, Reference reference) {
        return others.stream()
                .filter(TaskOpened.class::isInstance)
                .map(TaskOpened.class::cast)
                .flatMap(task -> of(task, history, reference));
    }

    private static Stream<Consequence> of(TaskOpened task, ChildHistory history, Reference reference) {
        var ended = end(task, history);
        var unansweredOn = task.occurredOn()
                .plusDays(reference.windows().on(task.occurredOn()).taskDays())
                .plusDays(1);
        var inTime = ended.filter(e -> e.occurredOn().isBefore(unansweredOn)).isPresent();
        return inTime || isNeverOverdue(task, unansweredOn, history)
                ? ended.stream().map(Consequence.class::cast)
                : Stream.concat(
                        Stream.of(new TaskUnanswered(task.childId(), unansweredOn, task.kind(), task.about())),
                        ended.stream());
    }

    /** No consultation is overdue while DCJ manages the case (R35). */
    private static boolean isNeverOverdue(TaskOpened task, LocalDate day, ChildHistory history) {
        return task.kind() == TaskKind.CONSULTATION
                && !history.asAt(day).responsibility().isWithProvider();
    }

    private static Optional<TaskEnded> end(TaskOpened task, ChildHistory history) {
        return Stream.of(underWay(task, history), answer(task, history), majority(task, history))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.occurredOn().isBefore(one.occurredOn()) ? other : one);
    }

    /** The proposal that a task expects may await its decision already. */
    private static Optional<TaskEnded> underWay(TaskOpened task, ChildHistory history) {
        return history.asAt(task.occurredOn())
                .goals()
                .openProposal()
                .filter(p -> task.kind() == TaskKind.PROPOSAL_EXPECTED)
                .map(p -> ended(task, task.occurredOn(), p.proposalId()));
    }

    private static Optional<TaskEnded> answer(TaskOpened task, ChildHistory history) {
        return history.inOrder().stream()
                .filter(fact -> !fact.occurredOn().isBefore(task.occurredOn()) && ends(fact, task))
                .findFirst()
                .map(fact -> ended(task, fact.occurredOn(), fact.recordId()));
    }

    /** What is asked for falls away when the child turns 18. */
    private static Optional<TaskEnded> majority(TaskOpened task, ChildHistory history) {
        return history.registration().turns18On().map(birthday -> ended(task, birthday, null));
    }

    private static TaskEnded ended(TaskOpened task, LocalDate day, RecordId by) {
        return new TaskEnded(task.childId(), day, task.kind(), task.about(), by);
    }

    private static boolean ends(ChildEvent fact, TaskOpened task) {
        if (fact instanceof CaseClosed || fact instanceof PermanencyAchieved) {
            return true;
        } else if (fact instanceof TaskDismissed dismissed) {
            return dismissed.kind() == task.kind() && dismissed.openedBy().equals(task.about());
        }
        return switch (task.kind()) {
            case CONSULTATION -> isConsultation(fact, task) || isProposalWithout(fact, task);
            case PROPOSAL_EXPECTED -> fact instanceof GoalChangeProposed || isAnotherGoal(fact, task);
            case GOAL_REVIEW_REQUIRED -> fact instanceof ProgressReviewRecorded && isLater(fact, task);
            case CONSIDER_RESTORATION_GOAL ->
                fact instanceof GoalChangeProposed proposed && proposed.to() == CasePlanGoal.RESTORATION;
        };
    }

    /** It names the task, or is about the same; where formality is a duty, it is formal. */
    private static boolean isConsultation(ChildEvent fact, TaskOpened task) {
        if (!(fact instanceof ConsultationRecorded held)) {
            return false;
        }
        var consultation = held.consultation();
        var formal = consultation.formality() == FORMAL;
        return consultation.answeredTasks().contains(task.about())
                ? formal || !ConsultationConsequences.isDuty(task)
                : formal && consultation.triggers().contains(task.trigger());
    }

    /** A proposal that says why nobody was consulted is a reason too (R27). */
    private static boolean isProposalWithout(ChildEvent fact, TaskOpened task) {
        return task.trigger() == GOAL_CHANGE_CONSIDERED
                && fact instanceof GoalChangeProposed proposed
                && proposed.proposal().noConsultationReason() != null;
    }

    private static boolean isAnotherGoal(ChildEvent fact, TaskOpened task) {
        return isLater(fact, task) && (fact instanceof CasePlanGoalSet || fact instanceof GoalChangeApproved);
    }

    private static boolean isLater(ChildEvent fact, TaskOpened task) {
        return fact.occurredOn().isAfter(task.occurredOn());
    }
}
