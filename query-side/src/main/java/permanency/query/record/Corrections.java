package permanency.query.record;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import permanency.events.ChildEvent;
import permanency.events.EventTypes;
import permanency.events.RecordId;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewVoided;

/**
 * Which record an event takes back. What a {@link RecordCorrected} puts in its place follows under the id of the record;
 * an older {@link ProgressReviewCorrected} is itself what holds from then on.
 */
final class Corrections {

    private static final Map<Class<?>, Function<ChildEvent, RecordId>> CORRECTED = Map.of(
            RecordCorrected.class, e -> ((RecordCorrected) e).corrects(),
            RecordVoided.class, e -> ((RecordVoided) e).voids(),
            ProgressReviewCorrected.class, e -> ((ProgressReviewCorrected) e).reviewId(),
            ProgressReviewVoided.class, e -> ((ProgressReviewVoided) e).reviewId());

    private static final String WITH_CONTENT = EventTypes.nameOf(ProgressReviewCorrected.class);
    private static final Set<String> WITHOUT_CONTENT = Set.of(
            EventTypes.nameOf(RecordCorrected.class),
            EventTypes.nameOf(RecordVoided.class),
            EventTypes.nameOf(ProgressReviewVoided.class));

    private Corrections() {}

    static boolean isOne(ChildEvent event) {
        return CORRECTED.containsKey(event.getClass());
    }

    /** Null when the event takes nothing back. */
    static UUID takenBackBy(ChildEvent event) {
        return isOne(event) ? CORRECTED.get(event.getClass()).apply(event).value() : null;
    }

    /** The record of which the row says what it holds; null when it only takes one back. */
    static UUID heldIn(RecordRow row) {
        if (WITHOUT_CONTENT.contains(row.name())) {
            return null;
        }
        return row.name().equals(WITH_CONTENT) ? row.about() : row.recordId();
    }
}
