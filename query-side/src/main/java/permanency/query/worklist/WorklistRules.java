package permanency.query.worklist;

import static java.time.temporal.ChronoUnit.DAYS;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import permanency.policy.Clause;

/** How urgent a due date is. */
final class WorklistRules {

    static final Clause R48 = clause(
            "R48",
            "A review is due soon within 28 days before its due date, due on it, and overdue from the day after.");
    static final Clause R145 =
            clause("R145", "The list holds the children whom a provider manages and who have a goal; no others.");
    static final Clause R152 = clause("R152", "A due list is computed for the day asked for.");

    private WorklistRules() {}

    /** Negative once it is overdue. */
    static int daysToDue(LocalDate dueOn, LocalDate asAt) {
        return Math.toIntExact(DAYS.between(asAt, dueOn));
    }

    static DueStatus status(LocalDate dueOn, LocalDate asAt, int dueSoonDays) {
        var days = daysToDue(dueOn, asAt);
        if (days < 0) {
            return DueStatus.OVERDUE;
        }
        if (days == 0) {
            return DueStatus.DUE;
        }
        return days <= dueSoonDays ? DueStatus.DUE_SOON : DueStatus.NOT_YET_DUE;
    }
}
