package permanency.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import permanency.events.ChildEvent;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ProgressReviewVoided;

/** The same facts, recorded in another order; but a review is still recorded before its corrections. */
final class Shuffled {

    private Shuffled() {}

    static List<ChildEvent> facts(List<ChildEvent> facts, Random random) {
        var threads = new ArrayList<>(facts.stream()
                .collect(groupingBy(Shuffled::thread, LinkedHashMap::new, toCollection(ArrayDeque::new)))
                .values());
        var shuffled = new ArrayList<ChildEvent>();
        while (!threads.isEmpty()) {
            var thread = threads.get(random.nextInt(threads.size()));
            shuffled.add(thread.remove());
            threads.removeIf(ArrayDeque::isEmpty);
        }
        return shuffled;
    }

    private static Object thread(ChildEvent fact) {
        if (fact instanceof ProgressReviewRecorded held) {
            return held.reviewId();
        } else if (fact instanceof ProgressReviewCorrected correction) {
            return correction.reviewId();
        } else if (fact instanceof ProgressReviewVoided voided) {
            return voided.reviewId();
        }
        return fact;
    }
}
