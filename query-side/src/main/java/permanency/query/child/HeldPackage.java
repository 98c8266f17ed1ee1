package permanency.query.child;

import java.time.LocalDate;
import java.util.List;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.PackageEndReason;
import permanency.events.packages.PackageKind;
import permanency.history.ChildHistory;
import permanency.history.PackagePeriod;
import permanency.history.PackagePlan;
import permanency.history.RegistrationConsequences;
import permanency.history.ScheduleFold;
import permanency.query.child.ComingDate.Because;

/**
 * A package that the child has, or that of its goal when its time is over.
 *
 * @param goal null for other kinds than CASE_PLAN_GOAL
 * @param endsOn the first day without it; null when none is known
 * @param endsBecause null when no end is known
 * @param monthsGranted by all extensions so far
 * @param defaulted whether it stands in for a goal or an assessment that is missing
 */
record HeldPackage(
        RecordId packageId,
        PackageKind kind,
        String name,
        CasePlanGoal goal,
        LocalDate from,
        LocalDate endsOn,
        Because endsBecause,
        int monthsGranted,
        boolean defaulted,
        boolean current) {

    static List<HeldPackage> all(ChildHistory then, LocalDate day) {
        return PackagePlan.of(then).stream()
                .filter(p -> p.isCurrentOn(day) || isOfGoalAndOver(p, day))
                .map(p -> of(p, then, day))
                .toList();
    }

    boolean endsLater() {
        return current && endsOn != null;
    }

    private static boolean isOfGoalAndOver(PackagePeriod p, LocalDate day) {
        return p.isOfGoal() && !p.defaulted() && !p.isCutBy(day) && !p.from().isAfter(day);
    }

    private static HeldPackage of(PackagePeriod p, ChildHistory then, LocalDate day) {
        var granted = then.packages().monthsGranted(p.packageId());
        return new HeldPackage(
                p.packageId(),
                p.kind(),
                p.name(),
                p.goal(),
                p.from(),
                p.endedOn(),
                because(p, granted, then),
                granted,
                p.defaulted(),
                p.isCurrentOn(day));
    }

    private static Because because(PackagePeriod p, int granted, ChildHistory then) {
        if (p.endedOn() == null) {
            return null;
        } else if (p.endedOn().equals(p.cutOn()) && p.cutBy() == PackageEndReason.TURNED_18) {
            var birth = then.registration().dateOfBirth();
            return new Because("TURNED_18", birth, null, RegistrationConsequences.R11.number(), null);
        } else if (granted > 0) {
            var before = p.endsOn().minusMonths(granted);
            return new Because("EXTENSION_APPROVED", before, granted, ScheduleFold.R101.number(), p.packageId());
        }
        return p.isOfGoal()
                ? new Because("TARGET", p.from(), null, PackagePlan.R95.number(), p.packageId())
                : new Because("STATED", p.from(), null, null, p.packageId());
    }
}
