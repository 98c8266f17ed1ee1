package permanency.events.review;

import java.time.LocalDate;
import java.util.List;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** The provider lodged evidence ahead of a review, which may then refer to it (R53). */
@StoredAs("review.ReviewEvidenceLodged")
public record ReviewEvidenceLodged(
        ChildId childId, RecordId recordId, LocalDate occurredOn, List<String> items, Party lodgedBy)
        implements ReviewEvent {

    public ReviewEvidenceLodged {
        items = List.copyOf(items);
    }
}
