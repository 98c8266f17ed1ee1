package permanency.events.culture;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A cultural consultation was held; a permanency consultation does not stand in for it (R37, R114). */
@StoredAs("culture.CulturalConsultationRecorded")
public record CulturalConsultationRecorded(
        ChildId childId, RecordId recordId, LocalDate occurredOn, CulturalConsultation consultation, Party recordedBy)
        implements CultureEvent {}
