package permanency.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.PackageAdded;
import permanency.events.packages.PackageEndReason;
import permanency.events.packages.PackageKind;

/**
 * A package, and the time for which the child has it: from its first day to the day before it ends.
 *
 * @param goal null for other kinds than CASE_PLAN_GOAL
 * @param endsOn the day on which its time is over; null when that is open
 * @param cutOn the day on which something else ends it; null when nothing did
 * @param cutBy what did; null when nothing did
 * @param defaulted whether it stands in for a goal or an assessment that is missing
 */
public record PackagePeriod(
        RecordId packageId,
        PackageKind kind,
        String name,
        CasePlanGoal goal,
        LocalDate from,
        LocalDate endsOn,
        LocalDate cutOn,
        PackageEndReason cutBy,
        boolean defaulted) {

    static PackagePeriod ofGoal(RecordId goalRecord, CasePlanGoal goal, LocalDate from, LocalDate targetOn) {
        return new PackagePeriod(
                derivedId("package", goalRecord),
                PackageKind.CASE_PLAN_GOAL,
                goal.name(),
                goal,
                from,
                targetOn,
                null,
                null,
                false);
    }

    static PackagePeriod byDefault(
            RecordId placement, PackageKind kind, String name, CasePlanGoal goal, LocalDate from) {
        return new PackagePeriod(
                derivedId("default " + kind, placement), kind, name, goal, from, null, null, null, true);
    }

    static PackagePeriod added(PackageAdded e) {
        return new PackagePeriod(
                e.packageId(), e.kind(), e.name(), null, e.occurredOn(), e.endsOn(), null, null, false);
    }

    public boolean isOfGoal() {
        return kind == PackageKind.CASE_PLAN_GOAL;
    }

    public boolean isCurrentOn(LocalDate day) {
        return !day.isBefore(from) && (endedOn() == null || day.isBefore(endedOn()));
    }

    /** The first day without it; null when none is known. */
    public LocalDate endedOn() {
        return isCutBeforeItsEnd() ? cutOn : endsOn;
    }

    PackageEndReason endedBy() {
        return isCutBeforeItsEnd() ? cutBy : PackageEndReason.TIME_OVER;
    }

    /** Whether by that day its goal, its case or DCJ ended it, and not its end date alone. */
    public boolean isCutBy(LocalDate day) {
        return cutOn != null && !day.isBefore(cutOn);
    }

    private boolean isCutBeforeItsEnd() {
        return cutOn != null && (endsOn == null || cutOn.isBefore(endsOn));
    }

    /** One without an end cannot go on any longer. */
    PackagePeriod extended(int months) {
        return endsOn == null
                ? this
                : new PackagePeriod(
                        packageId, kind, name, goal, from, endsOn.plusMonths(months), cutOn, cutBy, defaulted);
    }

    /** The first of what ends it counts. */
    PackagePeriod cut(LocalDate day, PackageEndReason by) {
        return cutOn != null && !day.isBefore(cutOn)
                ? this
                : new PackagePeriod(packageId, kind, name, goal, from, endsOn, day, by, defaulted);
    }

    private static RecordId derivedId(String what, RecordId from) {
        return new RecordId(UUID.nameUUIDFromBytes((what + " of " + from).getBytes(UTF_8)));
    }
}
