package permanency.history;

import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.care.PlacementRecorded;
import permanency.events.child.CaseClosed;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.packages.ChildAssessmentRecorded;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.PackageAdded;
import permanency.events.packages.PackageClosed;
import permanency.events.packages.PackageEndReason;
import permanency.events.packages.PackageKind;
import permanency.policy.Clause;

/**
 * Every package of a child: those of its goals, those by default, and those added by hand, in the order in which they
 * started; one that was replaced on its first day is none. It walks through the facts in the order in which they occurred.
 */
public final class PackagePlan {

    public static final Clause R91 =
            clause("R91", "A placement without goal or assessment of needs gives packages by default, and no goal.");
    public static final Clause R94 = clause("R94", "The package of the old goal ends when the new goal's starts.");
    public static final Clause R95 =
            clause("R95", "The package of a time-limited goal ends on the target date unless it was extended.");

    /** The needs that a child without an assessment is taken to have. */
    private static final String LOW_NEEDS = "LOW_NEEDS";

    private final List<PackagePeriod> periods = new ArrayList<>();
    private boolean hasGoal;
    private boolean needsKnown;

    private PackagePlan() {}

    public static List<PackagePeriod> of(ChildHistory history) {
        var plan = new PackagePlan();
        history.inOrder().forEach(plan::on);
        plan.turns18(history.registration().dateOfBirth());
        plan.periods.removeIf(p -> p.from().equals(p.endedOn()));
        return List.copyOf(plan.periods);
    }

    /** The packages that the child has on the day. */
    public static List<PackagePeriod> current(ChildHistory history, LocalDate day) {
        return of(history).stream().filter(p -> p.isCurrentOn(day)).toList();
    }

    /** The package of the goal of that day, also when its time is over; empty when there was no goal. */
    public static Optional<PackagePeriod> ofGoal(ChildHistory history, LocalDate day) {
        return of(history).stream()
                .filter(p -> p.isOfGoal()
                        && !p.defaulted()
                        && !p.isCutBy(day)
                        && !p.from().isAfter(day))
                .findFirst();
    }

    public static Optional<PackagePeriod> find(RecordId packageId, ChildHistory history) {
        return of(history).stream().filter(p -> p.packageId().equals(packageId)).findFirst();
    }

    private void on(ChildEvent fact) {
        if (fact instanceof CasePlanGoalSet e) {
            goal(PackagePeriod.ofGoal(e.recordId(), e.goal(), e.occurredOn(), e.targetOn()));
        } else if (fact instanceof GoalChangeApproved e) {
            goal(PackagePeriod.ofGoal(e.recordId(), e.to(), e.occurredOn(), e.targetOn()));
        } else if (fact instanceof ExtensionApproved e) {
            change(p -> p.packageId().equals(e.packageId()), p -> p.extended(e.monthsGranted()));
        } else if (fact instanceof ChildAssessmentRecorded e) {
            needsKnown(e.occurredOn());
        } else if (fact instanceof PackageAdded e) {
            if (e.kind() == PackageKind.CHILD_NEEDS) {
                needsKnown(e.occurredOn());
            }
            periods.add(PackagePeriod.added(e));
        } else if (fact instanceof PackageClosed e) {
            cut(p -> p.packageId().equals(e.packageId()), e.occurredOn(), PackageEndReason.CLOSED_BY_HAND);
        } else if (fact instanceof PermanencyAchieved e) {
            hasGoal = false;
            cut(PackagePeriod::isOfGoal, e.occurredOn(), PackageEndReason.PERMANENCY_ACHIEVED);
        } else if (fact instanceof PlacementRecorded e) {
            placed(e);
        } else if (fact instanceof ExitFromCareRecorded e) {
            cut(PackagePeriod::defaulted, e.occurredOn(), PackageEndReason.LEFT_CARE);
        } else if (fact instanceof CaseClosed e) {
            cut(p -> true, e.occurredOn(), PackageEndReason.CASE_CLOSED);
        }
    }

    private void goal(PackagePeriod ofNewGoal) {
        hasGoal = true;
        cut(PackagePeriod::isOfGoal, ofNewGoal.from(), PackageEndReason.GOAL_CHANGED);
        periods.add(ofNewGoal);
    }

    /** What the child lacks on the day of a placement, unless it has a default from an earlier one. */
    private void placed(PlacementRecorded placement) {
        if (!hasGoal) {
            byDefault(placement, PackageKind.CASE_PLAN_GOAL, CasePlanGoal.RESTORATION.name(), CasePlanGoal.RESTORATION);
        }
        if (!needsKnown) {
            byDefault(placement, PackageKind.CHILD_NEEDS, LOW_NEEDS, null);
        }
    }

    private void byDefault(PlacementRecorded placement, PackageKind kind, String name, CasePlanGoal goal) {
        var day = placement.occurredOn();
        if (periods.stream().noneMatch(p -> p.defaulted() && p.kind() == kind && p.isCurrentOn(day))) {
            periods.add(PackagePeriod.byDefault(placement.recordId(), kind, name, goal, day));
        }
    }

    private void needsKnown(LocalDate day) {
        needsKnown = true;
        cut(p -> p.defaulted() && p.kind() == PackageKind.CHILD_NEEDS, day, PackageEndReason.NEEDS_ASSESSED);
    }

    /** The window closes with the birthday (R11), and the package of the goal with it. */
    private void turns18(LocalDate dateOfBirth) {
        if (dateOfBirth != null) {
            cut(PackagePeriod::isOfGoal, dateOfBirth.plusYears(18), PackageEndReason.TURNED_18);
        }
    }

    private void cut(Predicate<PackagePeriod> which, LocalDate day, PackageEndReason by) {
        change(which, p -> p.cut(day, by));
    }

    private void change(Predicate<PackagePeriod> which, UnaryOperator<PackagePeriod> step) {
        periods.replaceAll(p -> which.test(p) ? step.apply(p) : p);
    }
}
