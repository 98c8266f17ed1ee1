package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Because of a ROSH report somebody asked for a consultation on that day.
 *
 * @param roshId record of the report's reference
 */
@StoredAs("care.RoshConsultationRequested")
public record RoshConsultationRequested(
        ChildId childId, RecordId recordId, LocalDate occurredOn, RecordId roshId, Party requestedBy)
        implements CareEvent {

    @Override
    public RecordId about() {
        return roshId;
    }
}
