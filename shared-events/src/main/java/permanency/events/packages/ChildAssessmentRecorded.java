package permanency.events.packages;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * The Child Assessment Tool (CAT) was completed on that day, by those whose task it is; here stands its result (R91).
 *
 * @param reference of the assessment where it is kept
 */
@StoredAs("packages.ChildAssessmentRecorded")
public record ChildAssessmentRecorded(
        ChildId childId, RecordId recordId, LocalDate occurredOn, NeedsLevel needs, String reference)
        implements PackagesEvent {}
