package permanency.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.goal.GoalEvent;
import permanency.events.goal.GoalStep;
import permanency.events.goal.GuardianshipFindingsRecorded;
import permanency.events.goal.PermanencyAchieved;

/**
 * Chapter goal: the goals one after the other, the last of them current unless it was achieved (R3, R10), the proposals,
 * the steps after their approval, and what was achieved.
 */
public record Goals(
        List<GoalPeriod> periods,
        List<GoalChange> changes,
        List<GoalStep> steps,
        List<GuardianshipFindingsRecorded> findings,
        List<PermanencyAchieved> achieved) {

    static final Goals EMPTY = new Goals(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A goal, and the days in which it held.
     *
     * @param targetOn null for long term care
     * @param setBy the record that set it: that of DCJ, or the approval of a change
     * @param until the day on which the next one started or permanency was achieved; null while it is current
     */
    public record GoalPeriod(CasePlanGoal goal, LocalDate from, LocalDate targetOn, RecordId setBy, LocalDate until) {

        private GoalPeriod endedOn(LocalDate day) {
            return until == null ? new GoalPeriod(goal, from, targetOn, setBy, day) : this;
        }
    }

    Goals apply(GoalEvent event) {
        if (event instanceof CasePlanGoalSet e) {
            return with(new GoalPeriod(e.goal(), e.occurredOn(), e.targetOn(), e.recordId(), null));
        } else if (event instanceof GoalChangeProposed e) {
            return new Goals(periods, append(changes, GoalChange.proposed(e)), steps, findings, achieved);
        } else if (event instanceof CoordinatorPositionRecorded e) {
            return with(e.proposalId(), change -> change.advised(e));
        } else if (event instanceof GoalChangeApproved e) {
            return with(e.proposalId(), change -> change.approved(e.recordId()))
                    .with(new GoalPeriod(e.to(), e.occurredOn(), e.targetOn(), e.recordId(), null));
        } else if (event instanceof GoalChangeRefused e) {
            return with(e.proposalId(), change -> change.in(GoalChange.Status.REFUSED));
        } else if (event instanceof GoalChangeWithdrawn e) {
            return with(e.proposalId(), change -> change.in(GoalChange.Status.WITHDRAWN));
        } else if (event instanceof GoalStep e) {
            return new Goals(periods, changes, append(steps, e), findings, achieved);
        } else if (event instanceof GuardianshipFindingsRecorded e) {
            return new Goals(periods, changes, steps, append(findings, e), achieved);
        } else if (event instanceof PermanencyAchieved e) {
            return new Goals(endedOn(e.occurredOn()), changes, steps, findings, append(achieved, e));
        }
        throw new NotFolded(event);
    }

    public Optional<GoalPeriod> current() {
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(periods.get(periods.size() - 1)).filter(last -> last.until() == null);
    }

    public Optional<GoalChange> openProposal() {
        return changes.stream().filter(GoalChange::isOpen).findFirst();
    }

    public Optional<GoalChange> proposal(RecordId proposalId) {
        return changes.stream().filter(c -> c.proposalId().equals(proposalId)).findFirst();
    }

    /** The steps taken after the approval. */
    Stream<GoalStep> steps(RecordId decisionId) {
        return steps.stream().filter(s -> s.decisionId().equals(decisionId));
    }

    boolean isApproval(RecordId recordId) {
        return changes.stream().anyMatch(c -> recordId.equals(c.decisionId()));
    }

    /** An open proposal waits while a Group Supervision on it goes on (R107). */
    Goals heldUpBy(Supervisions supervisions) {
        var standing = changes.stream()
                .map(c -> c.isOpen() ? c.heldUp(supervisions.holdsUp(c.proposalId())) : c)
                .toList();
        return new Goals(periods, standing, steps, findings, achieved);
    }

    private Goals with(GoalPeriod period) {
        return new Goals(append(endedOn(period.from()), period), changes, steps, findings, achieved);
    }

    /** The last period, if it still holds, ends on the day. */
    private List<GoalPeriod> endedOn(LocalDate day) {
        var before = new ArrayList<>(periods);
        if (!before.isEmpty()) {
            before.add(before.remove(before.size() - 1).endedOn(day));
        }
        return List.copyOf(before);
    }

    private Goals with(RecordId proposalId, UnaryOperator<GoalChange> step) {
        return new Goals(
                periods,
                changes.stream()
                        .map(c -> c.proposalId().equals(proposalId) ? step.apply(c) : c)
                        .toList(),
                steps,
                findings,
                achieved);
    }

    private static <T> List<T> append(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
