package permanency.query.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.review.ProgressReviewRecorded;
import permanency.history.ChildHistory;

/**
 * A consultation or review that was held.
 *
 * @param kind formality of a consultation, type of a review
 * @param because triggers of a consultation, reason of a review
 * @param outcome types of what a consultation recommended, outcome of a review
 */
record HeldDiscussion(
        RecordId recordId,
        LocalDate heldOn,
        String kind,
        List<String> because,
        String coordinator,
        List<String> outcome) {

    private static final int SHOWN = 5;

    static List<HeldDiscussion> consultations(ChildHistory then) {
        return latest(then.consultations().held(), HeldDiscussion::of);
    }

    static List<HeldDiscussion> reviews(ChildHistory then) {
        return latest(then.reviews().held(), HeldDiscussion::of);
    }

    private static HeldDiscussion of(ConsultationRecorded held) {
        var said = held.consultation();
        return new HeldDiscussion(
                held.consultationId(),
                held.occurredOn(),
                name(said.formality()),
                said.triggers().stream().map(Enum::name).toList(),
                held.coordinator(),
                said.recommendations() == null
                        ? List.of()
                        : said.recommendations().stream()
                                .map(r -> name(r.type()))
                                .distinct()
                                .toList());
    }

    private static HeldDiscussion of(ProgressReviewRecorded held) {
        var outcome = held.review().outcome();
        return new HeldDiscussion(
                held.reviewId(),
                held.occurredOn(),
                name(held.type()),
                held.reason() == null ? List.of() : List.of(held.reason().name()),
                held.coordinator(),
                outcome == null ? List.of() : List.of(outcome.name()));
    }

    /** Not every early record says everything. */
    private static String name(Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static <E> List<HeldDiscussion> latest(List<E> held, Function<E, HeldDiscussion> shown) {
        var lastFirst = new ArrayList<>(held);
        Collections.reverse(lastFirst);
        return lastFirst.stream().limit(SHOWN).map(shown).toList();
    }
}
