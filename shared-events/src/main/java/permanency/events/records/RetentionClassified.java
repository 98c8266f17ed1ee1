package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.StoredAs;

/**
 * For how long the history is kept, where a rule says so. It is not taken back, whatever is learned later (R120).
 *
 * @param clause number of the rule
 */
@StoredAs("records.RetentionClassified")
public record RetentionClassified(ChildId childId, LocalDate occurredOn, RetentionClass retention, String clause)
        implements RecordsEvent, Consequence {

    @Override
    public String key() {
        return "retention " + retention;
    }

    @Override
    public boolean staysForGood() {
        return true;
    }
}
