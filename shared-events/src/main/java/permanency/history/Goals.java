package permanency.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.goal.GoalEvent;

/** Chapter goal: the goals one after the other, the last of them current (R3), and the proposals. */
public record Goals(List<GoalPeriod> periods, List<GoalChange> changes) {

    static final Goals EMPTY = new Goals(List.of(), List.of());

    /** A goal, and the day from which it held; it ends the day the next one starts. */
    public record GoalPeriod(CasePlanGoal goal, LocalDate from, LocalDate targetOn) {}

    Goals apply(GoalEvent event) {
        if (event instanceof CasePlanGoalSet e) {
            return with(new GoalPeriod(e.goal(), e.occurredOn(), e.targetOn()));
        } else if (event instanceof GoalChangeProposed e) {
            return with(GoalChange.proposed(e));
        } else if (event instanceof CoordinatorPositionRecorded e) {
            return with(e.proposalId(), change -> change.advised(e));
        } else if (event instanceof GoalChangeApproved e) {
            return with(e.proposalId(), change -> change.closed(GoalChange.Status.APPROVED))
                    .with(new GoalPeriod(e.to(), e.occurredOn(), e.targetOn()));
        } else if (event instanceof GoalChangeRefused e) {
            return with(e.proposalId(), change -> change.closed(GoalChange.Status.REFUSED));
        } else if (event instanceof GoalChangeWithdrawn e) {
            return with(e.proposalId(), change -> change.closed(GoalChange.Status.WITHDRAWN));
        }
        throw new NotFolded(event);
    }

    public Optional<GoalPeriod> current() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }

    public Optional<GoalChange> openProposal() {
        return changes.stream().filter(GoalChange::isOpen).findFirst();
    }

    public Optional<GoalChange> proposal(RecordId proposalId) {
        return changes.stream().filter(c -> c.proposalId().equals(proposalId)).findFirst();
    }

    private Goals with(GoalPeriod period) {
        var more = new ArrayList<>(periods);
        more.add(period);
        return new Goals(List.copyOf(more), changes);
    }

    private Goals with(GoalChange change) {
        var more = new ArrayList<>(changes);
        more.add(change);
        return new Goals(periods, List.copyOf(more));
    }

    private Goals with(RecordId proposalId, UnaryOperator<GoalChange> step) {
        return new Goals(
                periods,
                changes.stream()
                        .map(c -> c.proposalId().equals(proposalId) ? step.apply(c) : c)
                        .toList());
    }
}
