package permanency.history;

import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.Optional;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** The two years from entry to care, which reports measure beside the goal's. No schedule follows from them. */
public final class EntryToCareWindow {

    public static final Clause R13 =
            clause("R13", "Reports also tell whether permanency came within two years of entry to care.");

    private EntryToCareWindow() {}

    /** The last day within two years of the child's last entry to care by the day; empty when there was none. */
    public static Optional<LocalDate> lastDay(LocalDate day, ChildHistory history, Reference reference) {
        return Optional.ofNullable(history.asAt(day).care().enteredOn())
                .map(entered ->
                        entered.plusMonths(reference.windows().on(entered).entryToCareMonths()));
    }

    /** Whether permanency achieved on the day came within that time; empty when the child was never in care. */
    public static Optional<Boolean> includes(LocalDate achievedOn, ChildHistory history, Reference reference) {
        return lastDay(achievedOn, history, reference).map(last -> !achievedOn.isAfter(last));
    }
}
