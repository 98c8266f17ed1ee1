package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * After an adoption order the history is sealed: only who holds an office for it goes on with it, with a reason (R142).
 *
 * @param about the record of the achievement
 */
@StoredAs("records.RecordSealed")
public record RecordSealed(ChildId childId, LocalDate occurredOn, RecordId about) implements RecordsEvent, Consequence {

    public static final String KEY = "sealed";

    @Override
    public String key() {
        return KEY;
    }
}
