package permanency.command.packages;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.packages.PackagePast.ADDED;
import static permanency.command.packages.PackagePast.APPLICATION;

import java.util.List;
import permanency.events.Participant;
import permanency.events.packages.EligibilityApproval;
import permanency.events.packages.ExtensionApplication;
import permanency.events.packages.ExtensionEndorsement;
import permanency.events.packages.MetCriterion;
import permanency.events.packages.NeedsLevel;
import permanency.events.packages.PackageKind;

/** Commands of the chapter packages. */
final class PackageOrders {

    private PackageOrders() {}

    static AddPackage add(PackageKind kind, String name, String day) {
        return new AddPackage(CHILD, kind, name, day(day), null, null, List.of(), "It fits.");
    }

    /** A specialist package, approved the month before. */
    static AddPackage addSpecialist(String name, String day) {
        return new AddPackage(
                CHILD,
                PackageKind.SPECIALIST,
                name,
                day(day),
                null,
                new EligibilityApproval(
                        "Approval 7", day(day).minusMonths(1), new Participant("R. Lind", "Unit manager", "DCJ")),
                List.of(
                        new Participant("T. Marsh", "Caseworker", "harbour-families"),
                        new Participant("L. Brandt", "Permanency Coordinator", "DCJ"),
                        new Participant("P. Vale", "Contract Manager", "DCJ")),
                "Therapy twice a week.");
    }

    static ClosePackage close(String day) {
        return new ClosePackage(CHILD, ADDED, day(day), "The therapy is complete.");
    }

    static RecordChildAssessment assess(String day) {
        return new RecordChildAssessment(CHILD, day(day), NeedsLevel.HIGH, "CAT 12");
    }

    static RequestExtension request() {
        return new RequestExtension(CHILD, null, application());
    }

    static RequestExtension request(String lodgedOn) {
        return new RequestExtension(CHILD, day(lodgedOn), application());
    }

    static ExtensionApplication application() {
        return new ExtensionApplication(
                6,
                List.of(new MetCriterion("COURT_PROCEEDINGS_PENDING", "The listing of 14 February.")),
                "Home in April.",
                day("2022-04-30"),
                "Housing is found.",
                null,
                "Wants to go home.",
                null);
    }

    static EndorseExtension endorse(ExtensionEndorsement endorsement) {
        return new EndorseExtension(CHILD, APPLICATION, endorsement, "The delay is not the family's.");
    }

    static ApproveExtension approve(Integer months) {
        return new ApproveExtension(CHILD, APPLICATION, months, null, "Restoration is likely.");
    }

    static RefuseExtension refuse() {
        return new RefuseExtension(CHILD, APPLICATION, "Nothing shows that it will be reached.");
    }

    static WithdrawExtension withdraw() {
        return new WithdrawExtension(CHILD, APPLICATION, "Guardianship is asked for instead.");
    }
}
