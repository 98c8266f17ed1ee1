package permanency.command.review;

import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import permanency.events.review.PackageCheck;
import permanency.history.ChildHistory;
import permanency.history.PackagePeriod;
import permanency.history.PackagePlan;
import permanency.policy.Clause;

/** Chapter review: the check of the packages that the child had on the day of the review. */
final class PackageCheckRules {

    static final Clause R93 =
            clause("R93", "Every review checks every current package: keep, change or end, with a note.");

    private PackageCheckRules() {}

    /** @param then the history as at the day of the review */
    static void require(List<PackageCheck> checks, ChildHistory then, LocalDate heldOn) {
        var missing = R93.missing();
        for (int i = 0; i < checks.size(); i++) {
            var check = checks.get(i);
            var field = "review.packageChecks[" + i + "]";
            missing.unless(
                            check.packageId() != null || isGiven(check.packageName()),
                            field + ".packageName",
                            "is missing")
                    .unlessGiven(field + ".decision", check.decision())
                    .unlessGiven(field + ".note", check.note());
        }
        missing.refuseIfAny();
        for (var current : PackagePlan.current(then, heldOn)) {
            R93.requireField(
                    checks.stream().anyMatch(c -> isOf(current, c)),
                    "review.packageChecks",
                    "leaves out the package " + current.name());
        }
    }

    /** By its id, else by its name: the package of the goal by the goal, or as the case plan goal package. */
    private static boolean isOf(PackagePeriod current, PackageCheck check) {
        if (check.packageId() != null) {
            return check.packageId().equals(current.packageId());
        }
        var name = plain(check.packageName());
        return name.equals(plain(current.name())) || current.isOfGoal() && name.equals("CASE PLAN GOAL");
    }

    /** As people write it: in any case, with or without the word package. */
    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst(" PACKAGE$", "");
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
