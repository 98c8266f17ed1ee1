package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A court made an order on that day. */
@StoredAs("care.CourtOrderRecorded")
public record CourtOrderRecorded(ChildId childId, RecordId recordId, LocalDate occurredOn, CourtOrder order)
        implements CareEvent {}
