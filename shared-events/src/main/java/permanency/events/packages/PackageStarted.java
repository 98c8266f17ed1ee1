package permanency.events.packages;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.StoredAs;
import permanency.events.goal.CasePlanGoal;

/**
 * From that day on the child has the package: with its goal, by default, or added by hand. Said anew when its end moves.
 *
 * @param packageId of the record that added it; else an id of its own, the same whenever it is said anew
 * @param goal null for other kinds than CASE_PLAN_GOAL
 * @param endsOn the day on which its time is over; null when that is open
 * @param defaulted whether it stands in for a goal or an assessment that is missing (R91)
 */
@StoredAs("packages.PackageStarted")
public record PackageStarted(
        ChildId childId,
        LocalDate occurredOn,
        RecordId packageId,
        PackageKind kind,
        String name,
        CasePlanGoal goal,
        LocalDate endsOn,
        boolean defaulted)
        implements PackagesEvent, Consequence {

    @Override
    public String key() {
        return key(packageId);
    }

    /** The key of the beginning of a package. */
    public static String key(RecordId packageId) {
        return "package " + packageId;
    }
}
