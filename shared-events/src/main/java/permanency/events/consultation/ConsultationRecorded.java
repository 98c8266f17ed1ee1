package permanency.events.consultation;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A permanency consultation was held; it recommends and changes nothing by itself (R36).
 *
 * @param coordinator subject of the coordinator who recorded it
 */
@StoredAs(value = "consultation.ConsultationRecorded", revision = "2")
public record ConsultationRecorded(
        ChildId childId, RecordId consultationId, LocalDate occurredOn, String coordinator, Consultation consultation)
        implements ConsultationEvent {

    @Override
    public RecordId recordId() {
        return consultationId;
    }
}
