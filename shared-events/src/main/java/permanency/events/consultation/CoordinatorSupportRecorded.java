package permanency.events.consultation;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A coordinator supported the case beside consultations and reviews. How it goes on is for others, and has no field here
 * (R124).
 *
 * @param reason why the coordinator was at a meeting of the family (R126); null of other support
 * @param linkedTo the Adoption Caseworker or other specialist who goes on (R123); may be null
 */
@StoredAs("consultation.CoordinatorSupportRecorded")
public record CoordinatorSupportRecorded(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        SupportKind kind,
        String text,
        String reason,
        String linkedTo,
        String coordinator)
        implements ConsultationEvent {}
