package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A fact that cannot be refused broke a rule, or what a rule asks for did not come in time.
 *
 * @param clause number of the rule, such as R4
 * @param about the record that broke it
 */
@StoredAs("records.ComplianceExceptionOpened")
public record ComplianceExceptionOpened(
        ChildId childId, LocalDate occurredOn, String clause, RecordId about, String explanation)
        implements RecordsEvent, Consequence {

    @Override
    public String key() {
        return key(clause, about);
    }

    /** The key of the exception that a record makes from a rule. */
    public static String key(String clause, RecordId about) {
        return "exception " + clause + " " + about;
    }
}
