package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A provider has kept the records of a placement for as long as it must, and delivers them to the Secretary (R135).
 *
 * @param about the placement
 */
@StoredAs("records.PlacementRecordsFallDue")
public record PlacementRecordsFallDue(ChildId childId, LocalDate occurredOn, ProviderId provider, RecordId about)
        implements RecordsEvent, Consequence {

    @Override
    public String key() {
        return "placement records " + about;
    }
}
