package permanency.command.packages;

import static permanency.command.delegation.ExtensionAuthority.R99;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.history.ScheduleRules.R6;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.Party;
import permanency.events.packages.ExtensionApplication;
import permanency.events.packages.ExtensionEndorsementRecorded;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.ExtensionWithdrawn;
import permanency.history.ChildHistory;
import permanency.history.Extension;
import permanency.history.PackagePeriod;
import permanency.history.PackagePlan;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter packages: applying for an extension, advising on it, and taking it back. */
public final class ExtensionRules {

    public static final Clause R96 = clause(
            "R96",
            "An extension past two years needs an application with an exceptional circumstance and its evidence.");
    public static final Clause R97 =
            clause("R97", "Whoever has primary case responsibility applies for an extension, and may take that back.");
    public static final Clause R98 = clause(
            "R98",
            "An application is lodged in the six months up to the end of the package; later only with a reason.");
    public static final Clause R103 =
            clause("R103", "A further extension needs an application of its own, once the earlier one is decided.");

    private ExtensionRules() {}

    public static List<ChildEvent> decide(RequestExtension request, Entry entry) {
        var lodgedOn = request.lodgedOn() == null ? entry.today() : request.lodgedOn();
        var application = request.application();
        requireOccurred("lodgedOn", lodgedOn, entry);
        var then = entry.history().asAt(lodgedOn);
        requireHolder(then, entry);
        var goal = then.goals().current().orElseThrow(() -> R96.refusal("There is no goal whose package could go on."));
        R6.require(goal.goal().isTimeLimited());
        var extended = PackagePlan.ofGoal(then, lodgedOn)
                .orElseThrow(() -> R96.refusal("There is no package of the goal any more."));
        requireNoOther(extended, entry.isCorrection() ? then : entry.history());
        requireInTime(lodgedOn, extended.endsOn(), application, entry.reference());
        requireCriteria(lodgedOn, application, entry.reference());
        requireWhole(lodgedOn, application, entry.reference());
        return List.of(new ExtensionRequested(
                request.childId(),
                entry.recordId(),
                lodgedOn,
                extended.packageId(),
                extended.goal(),
                extended.endsOn(),
                lodgedOn.isAfter(extended.endsOn()),
                then.packages().extensionsOf(extended.packageId()).size() + 1,
                entry.kept(
                        ExtensionRequested.class,
                        ExtensionRequested::applicant,
                        entry.actor().party()),
                application,
                entry.reference().windows().on(lodgedOn).version()));
    }

    public static List<ChildEvent> decide(EndorseExtension endorse, Entry entry) {
        R99.requireAuthority(entry.actor().isCoordinator(), "A coordinator endorses.");
        ExtensionDecisionRules.open(endorse.applicationId(), entry);
        return List.of(new ExtensionEndorsementRecorded(
                endorse.childId(),
                entry.recordId(),
                endorse.applicationId(),
                ExtensionDecisionRules.dayOf(entry),
                endorse.endorsement(),
                endorse.reasons(),
                entry.actor().party()));
    }

    public static List<ChildEvent> decide(WithdrawExtension withdraw, Entry entry) {
        var application = ExtensionDecisionRules.open(withdraw.applicationId(), entry);
        R97.requireAuthority(isApplicant(entry.actor(), application.applicant()));
        return List.of(new ExtensionWithdrawn(
                withdraw.childId(),
                entry.recordId(),
                withdraw.applicationId(),
                ExtensionDecisionRules.dayOf(entry),
                withdraw.reasons()));
    }

    /** A provider applies as an organisation, so any of its staff may take that back; at DCJ the person does. */
    private static boolean isApplicant(Actor actor, Party applicant) {
        return actor.id().equals(applicant.actor())
                || !actor.isOfDcj() && actor.organisation().equals(applicant.organisation());
    }

    private static void requireHolder(ChildHistory then, Entry entry) {
        var actor = entry.actor();
        R97.requireAuthority(
                actor.organisation().equals(then.responsibility().organisation()) && !actor.isCoordinator());
        R97.requireAuthority(
                entry.isCorrection()
                        || then.responsibility()
                                .organisation()
                                .equals(entry.history().responsibility().organisation()),
                "Another holder manages the case by now.");
    }

    private static void requireNoOther(PackagePeriod extended, ChildHistory history) {
        R103.require(
                history.packages().extensionsOf(extended.packageId()).stream().noneMatch(Extension::isUndecided),
                "An application for this package is open.");
    }

    private static void requireInTime(
            LocalDate lodgedOn, LocalDate endsOn, ExtensionApplication application, Reference reference) {
        var months = reference.windows().on(lodgedOn).extensionMonthsAhead();
        R98.requireField(
                !lodgedOn.isBefore(endsOn.minusMonths(months)), "lodgedOn", "lies too long before the end, " + endsOn);
        R98.requireField(
                !lodgedOn.isAfter(endsOn) || isGiven(application.lateReason()), "application.lateReason", "is missing");
    }

    private static void requireCriteria(LocalDate lodgedOn, ExtensionApplication application, Reference reference) {
        var known = reference.exceptionalCircumstances().on(lodgedOn);
        R96.requireField(!application.criteria().isEmpty(), "application.criteria", "is empty");
        var wrong = R96.missing();
        for (int i = 0; i < application.criteria().size(); i++) {
            var met = application.criteria().get(i);
            var field = "application.criteria[" + i + "]";
            wrong.unless(
                            met.criterion() != null && known.contains(met.criterion()),
                            field + ".criterion",
                            "is no exceptional circumstance")
                    .unlessGiven(field + ".evidence", met.evidence());
        }
        wrong.refuseIfAny();
    }

    private static void requireWhole(LocalDate lodgedOn, ExtensionApplication application, Reference reference) {
        var windows = reference.windows().on(lodgedOn);
        R130.missing()
                .unlessGiven("application.monthsRequested", application.monthsRequested())
                .unlessGiven("application.planToAchieve", application.planToAchieve())
                .unlessGiven("application.expectedAchievementOn", application.expectedAchievementOn())
                .unlessGiven("application.workDoneSoFar", application.workDoneSoFar())
                .unless(
                        !windows.asksForActiveEfforts(lodgedOn) || isGiven(application.activeEfforts()),
                        "application.activeEfforts",
                        "is missing")
                .unlessGiven("application.childViews", application.childViews())
                .refuseIfAny();
        ExtensionDecisionRules.requireLength("application.monthsRequested", application.monthsRequested(), windows);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
