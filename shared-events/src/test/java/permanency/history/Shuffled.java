package permanency.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewVoided;

/** The same facts, recorded in another order; but a record is still made before its corrections. */
final class Shuffled {

    private Shuffled() {}

    /** @param facts those that were recorded at once stay together */
    static List<List<ChildEvent>> facts(List<List<ChildEvent>> facts, Random random) {
        var threads = new ArrayList<>(facts.stream()
                .collect(groupingBy(Shuffled::thread, LinkedHashMap::new, toCollection(ArrayDeque::new)))
                .values());
        var shuffled = new ArrayList<List<ChildEvent>>();
        while (!threads.isEmpty()) {
            var thread = threads.get(random.nextInt(threads.size()));
            shuffled.add(thread.remove());
            threads.removeIf(ArrayDeque::isEmpty);
        }
        return shuffled;
    }

    /** The record that is made, corrected or voided; a step of a proposal may come before it. */
    private static RecordId thread(List<ChildEvent> recorded) {
        var first = recorded.get(0);
        return first instanceof RecordCorrected
                        || first instanceof RecordVoided
                        || first instanceof ProgressReviewCorrected
                        || first instanceof ProgressReviewVoided
                ? first.about()
                : first.recordId();
    }
}
