package permanency.command.records;

import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.events.DistrictId;
import permanency.events.ProviderId;
import permanency.history.ChildHistory;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** What holds for every record. */
public final class RecordRules {

    public static final Clause R130 =
            clause("R130", "A consultation or review is complete only with every mandatory field.");
    public static final Clause R131 = clause(
            "R131",
            "Every record says on which day it was true: not in the future, not before the child's birth, and with"
                    + " districts and providers that there were.");
    public static final Clause R159 = clause(
            "R159",
            "Registration, closing, care, courts and case responsibility are recorded by DCJ; what happens while a"
                    + " provider manages the case it records too.");

    public static final Clause R162 =
            clause("R162", "DCJ staff record for the children of their districts, or state-wide.");

    private RecordRules() {}

    /** R162; what a provider may record is for the chapters' rules. */
    public static void requireDistrict(Actor actor, ChildHistory history) {
        R162.requireAuthority(
                !actor.isOfDcj() || actor.covers(history.registration().district()));
    }

    public static void requireDistrictOfDcj(String field, DistrictId code, LocalDate day, Reference reference) {
        var district = reference.districts().on(day).find(code);
        R131.requireField(district.isPresent(), field, "is no district of DCJ");
        R131.requireField(district.get().exists(day), field, "was no district on that day");
    }

    public static void requireProvider(String field, ProviderId id, LocalDate day, Reference reference) {
        var provider = reference.providers().on(day).find(id);
        R131.requireField(provider.isPresent(), field, "is no provider of the program");
        R131.requireField(provider.get().exists(day), field, "was no provider of the program on that day");
    }

    /** R159: of DCJ, or of the provider that managed the case on the day. */
    public static void requireCaseManager(LocalDate day, Entry entry) {
        var holder = entry.history().asAt(day).responsibility().organisation();
        R159.requireAuthority(
                entry.actor().isOfDcj() || entry.actor().organisation().equals(holder),
                "Another holder managed the case on that day.");
    }

    /** R131: a past day is accepted however late it is entered. */
    public static void requireOccurred(String field, LocalDate day, Entry entry) {
        R131.requireField(!day.isAfter(entry.today()), field, "lies in the future");
        var birth = entry.history().registration().dateOfBirth();
        R131.requireField(birth == null || !day.isBefore(birth), field, "lies before the child's birth");
    }
}
