package permanency.command.packages;

import static permanency.command.consultation.ConsultationRules.requireNamed;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.policy.Clause.clause;

import java.util.List;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.packages.ChildAssessmentRecorded;
import permanency.events.packages.EligibilityApproval;
import permanency.events.packages.PackageAdded;
import permanency.events.packages.PackageClosed;
import permanency.events.packages.PackageKind;
import permanency.history.PackagePlan;
import permanency.policy.Clause;

/** Chapter packages: those added by hand, and assessments of needs. What follows the goal is for the history to say. */
public final class PackageRules {

    public static final Clause R90 = clause(
            "R90",
            "A child has at most one case plan goal package at a time, which follows its goal; packages of other kinds are added beside it.");
    public static final Clause R92 =
            clause("R92", "A specialist package starts only after an eligibility approval, which it names.");
    public static final Clause R105 = clause(
            "R105",
            "DCJ enters packages and assessments of needs; coordinators and providers may take part in weighing.");
    public static final Clause R106 = clause(
            "R106", "Complex Needs spending is approved by DCJ, never by the provider or a Permanency Coordinator.");

    private static final String COMPLEX_NEEDS = "COMPLEX_NEEDS";

    private PackageRules() {}

    public static List<ChildEvent> decide(AddPackage add, Entry entry) {
        var complexNeeds = COMPLEX_NEEDS.equalsIgnoreCase(add.name());
        if (complexNeeds) {
            requireApprovalOfDcj(add.eligibility(), entry.actor());
        }
        requireDcj(entry.actor());
        R90.requireField(add.kind() != PackageKind.CASE_PLAN_GOAL, "kind", "follows the goal");
        requireOccurred("startsOn", add.startsOn(), entry);
        R90.requireField(
                add.endsOn() == null || add.endsOn().isAfter(add.startsOn()), "endsOn", "does not lie after the start");
        if (complexNeeds || add.kind() == PackageKind.SPECIALIST) {
            requireEligibility(add, entry);
        }
        requireWeighing(add);
        return List.of(new PackageAdded(
                add.childId(),
                entry.recordId(),
                add.startsOn(),
                add.kind(),
                add.name(),
                add.endsOn(),
                add.eligibility(),
                add.weighedBy(),
                add.reasons(),
                entry.actor().party()));
    }

    public static List<ChildEvent> decide(ClosePackage close, Entry entry) {
        requireDcj(entry.actor());
        requireOccurred("endedOn", close.endedOn(), entry);
        var then = entry.history();
        if (then.packages().added().stream().noneMatch(p -> p.packageId().equals(close.packageId()))) {
            throw new NoSuchRecord("package added by hand");
        }
        var open = PackagePlan.find(close.packageId(), then)
                .orElseThrow(() -> new NotOpen("The package ended on its first day."));
        R90.requireField(open.isCurrentOn(close.endedOn()), "endedOn", "is no day on which the child has the package");
        return List.of(new PackageClosed(
                close.childId(),
                entry.recordId(),
                close.packageId(),
                close.endedOn(),
                close.reasons(),
                entry.actor().party()));
    }

    public static List<ChildEvent> decide(RecordChildAssessment assess, Entry entry) {
        requireDcj(entry.actor());
        requireOccurred("assessedOn", assess.assessedOn(), entry);
        return List.of(new ChildAssessmentRecorded(
                assess.childId(), entry.recordId(), assess.assessedOn(), assess.needs(), assess.reference()));
    }

    private static void requireDcj(Actor actor) {
        R105.requireAuthority(isDcjBesideCoordinators(actor));
    }

    private static void requireApprovalOfDcj(EligibilityApproval eligibility, Actor actor) {
        R106.requireAuthority(isDcjBesideCoordinators(actor));
        var approver = eligibility == null ? null : eligibility.approvedBy();
        R106.requireAuthority(
                approver == null || approver.isOfDcj() && !approver.isCoordinator(),
                "Somebody else is named as having approved it.");
    }

    private static boolean isDcjBesideCoordinators(Actor actor) {
        return actor.isOfDcj() && !actor.isCoordinator();
    }

    private static void requireEligibility(AddPackage add, Entry entry) {
        var known = entry.reference().specialistPackages().on(add.startsOn());
        R92.requireField(known.contains(add.name()), "name", "is no specialist package");
        var approval = add.eligibility();
        var approver = approval == null ? null : approval.approvedBy();
        R92.missing()
                .unlessGiven("eligibility.reference", approval == null ? null : approval.reference())
                .unlessGiven("eligibility.approvedOn", approval == null ? null : approval.approvedOn())
                .unlessGiven("eligibility.approvedBy.name", approver == null ? null : approver.name())
                .unlessGiven("eligibility.approvedBy.role", approver == null ? null : approver.role())
                .unlessGiven("eligibility.approvedBy.organisation", approver == null ? null : approver.organisation())
                .refuseIfAny();
        R92.requireField(!approval.approvedOn().isAfter(add.startsOn()), "startsOn", "lies before the approval");
    }

    private static void requireWeighing(AddPackage add) {
        var missing = R130.missing();
        requireNamed("weighedBy", add.weighedBy() == null ? List.of() : add.weighedBy(), missing);
        missing.refuseIfAny();
    }
}
