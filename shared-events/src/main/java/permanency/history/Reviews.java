package permanency.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permanency.events.RecordId;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewEvent;

/** Chapter review: those held, corrections applied, in the order in which they were held; and flags raised between. */
public record Reviews(List<ProgressReviewRecorded> held, List<HeightenedFrequencyStarted> raised) {

    static final Reviews EMPTY = new Reviews(List.of(), List.of());

    Reviews apply(ReviewEvent event) {
        if (event instanceof ProgressReviewRecorded e) {
            var more = new ArrayList<>(held);
            more.add(e);
            return new Reviews(List.copyOf(more), raised);
        } else if (event instanceof HeightenedFrequencyStarted e) {
            var more = new ArrayList<>(raised);
            more.add(e);
            return new Reviews(held, List.copyOf(more));
        }
        throw new NotFolded(event);
    }

    public Optional<ProgressReviewRecorded> find(RecordId reviewId) {
        return held.stream().filter(r -> r.reviewId().equals(reviewId)).findFirst();
    }
}
