package permanency.command.packages;

import static permanency.history.PackageConsequences.R102;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import permanency.command.delegation.ExtensionAuthority;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionRefused;
import permanency.history.Extension;
import permanency.history.PackagePlan;
import permanency.policy.Clause;
import permanency.reference.Windows;

/** Chapter packages: deciding an application. Who may is for {@link ExtensionAuthority}. */
public final class ExtensionDecisionRules {

    public static final Clause R100 =
            clause("R100", "An extension is granted for 1 to 12 whole months, counted from the former end.");

    private ExtensionDecisionRules() {}

    public static List<ChildEvent> decide(ApproveExtension approve, Entry entry, ExtensionAuthority authority) {
        var application = open(approve.applicationId(), entry);
        var then = entry.history().asAt(dayOf(entry));
        var basis = authority.toDecide(application, then);
        var windows = entry.reference().windows().on(dayOf(entry));
        int months = approve.months() == null ? windows.extensionMonths() : approve.months();
        requireLength("months", months, windows);
        var extended = PackagePlan.find(application.packageId(), then).orElseThrow();
        return List.of(new ExtensionApproved(
                approve.childId(),
                entry.recordId(),
                application.applicationId(),
                dayOf(entry),
                extended.packageId(),
                extended.goal(),
                months,
                extended.endsOn(),
                extended.endsOn().plusMonths(months),
                application.sequenceNumber(),
                then.packages().monthsGranted(extended.packageId()) + months,
                approve.conditions(),
                approve.reasons(),
                entry.kept(
                        ExtensionApproved.class,
                        ExtensionApproved::decider,
                        entry.actor().party()),
                entry.kept(ExtensionApproved.class, ExtensionApproved::authority, basis),
                windows.version()));
    }

    public static List<ChildEvent> decide(RefuseExtension refuse, Entry entry, ExtensionAuthority authority) {
        var application = open(refuse.applicationId(), entry);
        var then = entry.history().asAt(dayOf(entry));
        var basis = authority.toDecide(application, then);
        R102.missing().unlessGiven("reasons", refuse.reasons()).refuseIfAny();
        return List.of(new ExtensionRefused(
                refuse.childId(),
                entry.recordId(),
                application.applicationId(),
                dayOf(entry),
                application.sequenceNumber(),
                then.packages().monthsGranted(application.packageId()),
                refuse.reasons(),
                entry.kept(
                        ExtensionRefused.class,
                        ExtensionRefused::decider,
                        entry.actor().party()),
                entry.kept(ExtensionRefused.class, ExtensionRefused::authority, basis)));
    }

    static void requireLength(String field, int months, Windows windows) {
        R100.requireField(
                months >= windows.shortestExtensionMonths() && months <= windows.longestExtensionMonths(),
                field,
                "lies outside of " + windows.shortestExtensionMonths() + " to " + windows.longestExtensionMonths());
    }

    /** The day of the step: today, or the day it had when it is corrected. */
    static LocalDate dayOf(Entry entry) {
        return entry.isCorrection() ? entry.corrected().get(0).occurredOn() : entry.today();
    }

    /** The application, which is undecided, and whose goal has not ended (R104). */
    static Extension open(RecordId applicationId, Entry entry) {
        var then = entry.history().asAt(dayOf(entry));
        var application = then.packages().extension(applicationId).orElseThrow(() -> new NoSuchRecord("application"));
        if (!application.isUndecided()) {
            throw new NotOpen(
                    "The application is closed: " + application.status().name().toLowerCase(Locale.ROOT) + ".");
        }
        var extended = PackagePlan.find(application.packageId(), then);
        if (extended.isEmpty() || extended.get().isCutBy(dayOf(entry))) {
            throw new NotOpen("The application is closed: superseded, as its goal has ended.");
        }
        return application;
    }
}
