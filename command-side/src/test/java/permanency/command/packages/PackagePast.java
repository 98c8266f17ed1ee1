package permanency.command.packages;

import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Past.BY_LEVEL;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.restoration;
import static permanency.command.Past.underDcj;
import static permanency.events.goal.CasePlanGoal.RESTORATION;

import java.time.LocalDate;
import java.util.List;
import permanency.events.ChildEvent;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.packages.ChildAssessmentRecorded;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.ExtensionWithdrawn;
import permanency.events.packages.NeedsLevel;
import permanency.events.packages.PackageAdded;
import permanency.events.packages.PackageKind;
import permanency.history.ChildHistory;
import permanency.history.PackagePlan;

/** Events of the chapter packages, about a child with the goal restoration, whose package ends on 12 November 2021. */
final class PackagePast {

    static final RecordId ADDED = id("package");
    static final RecordId APPLICATION = id("application");
    static final LocalDate END = day("2021-11-12");

    private PackagePast() {}

    /** The provider applied on 1 September 2021. */
    static List<ChildEvent> applied() {
        return plus(
                restoration(),
                requested(APPLICATION, "2021-09-01", END, practitioner().party()));
    }

    /** DCJ manages the child, and its caseworker applied. */
    static List<ChildEvent> appliedUnderDcj() {
        return plus(
                underDcj(RESTORATION),
                requested(APPLICATION, "2021-09-01", END, caseworker().party()));
    }

    static PackageAdded added(PackageKind kind, String name, String day, String endsOn) {
        return new PackageAdded(
                CHILD,
                ADDED,
                day(day),
                kind,
                name,
                endsOn == null ? null : day(endsOn),
                null,
                List.of(),
                "It fits.",
                caseworker().party());
    }

    static ChildAssessmentRecorded assessed(String day) {
        return new ChildAssessmentRecorded(CHILD, id("assessment"), day(day), NeedsLevel.HIGH, "CAT 12");
    }

    static RecordId packageOfGoal(List<ChildEvent> past) {
        return PackagePlan.ofGoal(ChildHistory.of(past), day("2021-01-01"))
                .orElseThrow()
                .packageId();
    }

    static ExtensionRequested requested(RecordId id, String day, LocalDate formerEnd, Party applicant) {
        return new ExtensionRequested(
                CHILD,
                id,
                day(day),
                packageOfGoal(restoration()),
                RESTORATION,
                formerEnd,
                day(day).isAfter(formerEnd),
                1,
                applicant,
                PackageOrders.application(),
                "2023-03-27");
    }

    static ExtensionApproved approved(String day, int months) {
        return new ExtensionApproved(
                CHILD,
                id("approval"),
                APPLICATION,
                day(day),
                packageOfGoal(restoration()),
                RESTORATION,
                months,
                END,
                END.plusMonths(months),
                1,
                months,
                null,
                "Likely.",
                managerCasework().party(),
                BY_LEVEL,
                "2023-03-27");
    }

    static ExtensionRefused refused(String day) {
        return new ExtensionRefused(
                CHILD,
                id("refusal"),
                APPLICATION,
                day(day),
                1,
                0,
                "Unlikely.",
                managerCasework().party(),
                BY_LEVEL);
    }

    static ExtensionWithdrawn withdrawn(String day) {
        return new ExtensionWithdrawn(CHILD, id("withdrawal"), APPLICATION, day(day), "Not needed.");
    }
}
