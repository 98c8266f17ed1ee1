package permanency.history;

import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.DistrictId;
import permanency.events.child.CaseClosed;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.child.ChildRegistered;
import permanency.events.child.ChildTurned18;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.goal.TwoYearTargetPassed;
import permanency.events.packages.ExtensionApproved;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.review.DueReason;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.NoReviewDue;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewMode;
import permanency.events.review.ReviewType;
import permanency.events.review.ScheduleCause;
import permanency.events.review.ScheduleEvent;
import permanency.policy.Clause;

/** Walks through the facts of a child in the order in which they occurred and says which review was due from when. */
public final class ScheduleFold {

    public static final Clause R14 =
            clause("R14", "Permanency reviews are mandatory while a provider has case responsibility.");
    public static final Clause R23 = clause("R23", "A transfer leaves goal and target date as they are.");
    public static final Clause R45 = clause(
            "R45", "The first review is due one interval after the later of goal and transfer from DCJ to a provider.");
    public static final Clause R46 = clause("R46", "The next review is due one interval after the last one was held.");
    public static final Clause R57 =
            clause("R57", "Heightened frequency raised between reviews brings the due date forward, and never back.");
    public static final Clause R61 = clause("R61", "A cohort review or a consultation does not move the due date.");
    public static final Clause R78 = clause(
            "R78",
            "An approved change holds from the decision or an earlier day since the proposal, and starts a new interval in standard mode unless heightened is carried on.");

    public static final Clause R101 = clause(
            "R101",
            "An approved extension moves the end of the package, not the target date, and keeps the heightened frequency on.");

    private final ScheduleRules rules;
    private final Minutes<ScheduleEvent> minutes = new Minutes<>();

    private ChildId childId;
    private DistrictId district;
    private CaseHolder holder = CaseHolder.DCJ;
    private CasePlanGoal goal;
    private LocalDate targetOn;
    private Frequency frequency = Frequency.NONE;
    private boolean left;
    private LocalDate dueOn;
    private DueReason because;
    private ProgressReviewRecorded lastHeld;

    ScheduleFold(ScheduleRules rules) {
        this.rules = rules;
    }

    /** What time brings about and the schedule takes account of. */
    static boolean isStepInTime(Consequence consequence) {
        return consequence instanceof TwoYearTargetPassed || consequence instanceof ChildTurned18;
    }

    /** The schedule that follows from the facts by the rules given. */
    public static ReviewSchedule schedule(List<ChildEvent> factsInOrder, ScheduleRules rules) {
        return new ReviewSchedule(walk(factsInOrder, rules).minutes.taken());
    }

    /** The mode after the last fact; it lies dormant while DCJ has case responsibility. Null without a goal. */
    public static ReviewMode mode(List<ChildEvent> factsInOrder, ScheduleRules rules) {
        return walk(factsInOrder, rules).frequency.mode();
    }

    private static ScheduleFold walk(List<ChildEvent> factsInOrder, ScheduleRules rules) {
        var fold = new ScheduleFold(rules);
        factsInOrder.forEach(fold::on);
        return fold;
    }

    Frequency frequency() {
        return frequency;
    }

    /** The last permanency review that was mandatory; null when none was held. */
    ProgressReviewRecorded lastHeld() {
        return lastHeld;
    }

    void on(ChildEvent fact) {
        if (left) {
            return;
        }
        childId = fact.childId();
        if (fact instanceof ChildRegistered registered) {
            district = registered.district();
        } else if (fact instanceof ChildMovedDistrict moved) {
            district = moved.to();
        } else if (fact instanceof CasePlanGoalSet set) {
            goal(set.goal(), set.targetOn(), Frequency.BY_STANDARD);
            count(ScheduleCause.GOAL_SET, set.occurredOn(), R45);
        } else if (fact instanceof GoalChangeApproved approved) {
            goal(approved.to(), approved.targetOn(), frequency.underAnotherGoal(approved.carryHeightened()));
            count(ScheduleCause.GOAL_CHANGED, approved.occurredOn(), R78);
        } else if (fact instanceof CaseResponsibilityTransferred transferred) {
            transfer(transferred);
        } else if (fact instanceof ProgressReviewRecorded held) {
            review(held);
        } else if (fact instanceof HeightenedFrequencyStarted started && goal != null) {
            frequency = frequency.raised(started);
            bringForward(ScheduleCause.HEIGHTENED_FREQUENCY_STARTED, started.occurredOn(), R57);
        } else if (fact instanceof TwoYearTargetPassed passed && goal != null) {
            frequency = frequency.locked(ScheduleCause.TARGET_PASSED, passed.occurredOn());
            bringForward(ScheduleCause.TARGET_PASSED, passed.targetOn(), GoalConsequences.R9);
        } else if (fact instanceof ExtensionApproved extended && extended.goal() == goal) {
            frequency = frequency.locked(ScheduleCause.EXTENSION_APPROVED, extended.occurredOn());
            bringForward(ScheduleCause.EXTENSION_APPROVED, extended.occurredOn(), R101);
        } else if (fact instanceof PermanencyAchieved) {
            goal(null, null, Frequency.NONE);
        } else if (fact instanceof ChildTurned18 || fact instanceof CaseClosed) {
            left = true;
            goal(null, null, Frequency.NONE);
        }
        minutes.say(reviewsAreMandatory() ? falls(fact.occurredOn()) : none(fact.occurredOn()));
    }

    private void goal(CasePlanGoal newGoal, LocalDate newTarget, Frequency newFrequency) {
        goal = newGoal;
        targetOn = newTarget;
        frequency = newFrequency;
    }

    private void transfer(CaseResponsibilityTransferred transferred) {
        var fromDcj = !holder.hasProvider();
        holder = transferred.to();
        if (holder.hasProvider() && fromDcj) {
            count(ScheduleCause.TRANSFERRED_TO_PROVIDER, transferred.occurredOn(), R45);
        }
    }

    /** A review of a child whom DCJ manages moves no date, but may leave the heightened mode to lie dormant (R56). */
    private void review(ProgressReviewRecorded held) {
        if (held.type() == ReviewType.PERMANENCY_REVIEW && reviewsAreMandatory()) {
            frequency = frequency.after(held);
            lastHeld = held;
            count(ScheduleCause.REVIEW_HELD, held.occurredOn(), R46);
        } else if (goal != null && !holder.hasProvider() && held.review().modeAfter() == ReviewMode.HEIGHTENED) {
            frequency = frequency.concluded(held);
        }
    }

    private void bringForward(ScheduleCause cause, LocalDate from, Clause clause) {
        if (reviewsAreMandatory()
                && from.plusMonths(rules.months(goal, frequency.mode(), from)).isBefore(dueOn)) {
            count(cause, from, clause);
        }
    }

    boolean reviewsAreMandatory() {
        return goal != null && holder.hasProvider();
    }

    private void count(ScheduleCause cause, LocalDate from, Clause clause) {
        if (reviewsAreMandatory()) {
            var months = rules.months(goal, frequency.mode(), from);
            because = new DueReason(cause, from, months, clause.number());
            dueOn = from.plusMonths(months);
        }
    }

    private NoReviewDue none(LocalDate day) {
        return new NoReviewDue(childId, day, rules.version(day));
    }

    private ReviewFallsDue falls(LocalDate day) {
        return new ReviewFallsDue(
                childId,
                day,
                dueOn,
                frequency.mode(),
                because,
                goal,
                targetOn,
                holder.provider(),
                district,
                lastHeld == null ? null : lastHeld.occurredOn(),
                lastHeld == null ? null : lastHeld.coordinator(),
                rules.version(day));
    }
}
