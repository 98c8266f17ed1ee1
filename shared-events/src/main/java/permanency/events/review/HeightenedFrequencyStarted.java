package permanency.events.review;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A coordinator found between reviews that the child needs them more often (R56, R57). */
@StoredAs("review.HeightenedFrequencyStarted")
public record HeightenedFrequencyStarted(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        HeightenedReason reason,
        String explanation,
        String coordinator)
        implements ReviewEvent {}
