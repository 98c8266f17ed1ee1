package permanency.query.report.folded;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewType;

/** Part 2: what was due, and what became of it, day by day. */
final class ReviewFold {

    private ReviewFold() {}

    static Stream<Thing> of(ChildThen child) {
        var until = child.until;
        return Stream.of(
                        child.quarter().flatMap(day -> cameUnmet(day, child).stream()),
                        held(child).flatMap(review -> metInTime(review, child).stream()),
                        held(child)
                                .filter(review -> child.isInQuarter(review.occurredOn()))
                                .map(review -> held(review, child)),
                        child.due(until).stream()
                                .filter(due -> due.dueOn().isBefore(until))
                                .map(due -> Thing.of("reviews-overdue", child.id(), until)
                                        .since(due.dueOn())))
                .flatMap(things -> things);
    }

    /** What is due on a day and not held by then is held late, is overdue, or ends so. */
    private static Optional<Thing> cameUnmet(LocalDate day, ChildThen child) {
        var due = child.due(day).filter(d -> d.dueOn().equals(day));
        return due.map(d -> {
            var thing = due(d, child.id() + " " + day);
            for (var next = day.plusDays(1); !next.isAfter(child.until); next = next.plusDays(1)) {
                var late = (int) (next.toEpochDay() - day.toEpochDay());
                if (isReviewed(next, child)) {
                    return thing.as("LATE").value(late);
                } else if (child.due(next).filter(n -> n.dueOn().equals(day)).isEmpty()) {
                    return thing.as("LATE_ENDED").value(late);
                }
            }
            return thing.as(day.isBefore(child.until) ? "OVERDUE" : "DUE_ON_LAST_DAY");
        });
    }

    /** Two of one day are one occasion. */
    private static Optional<Thing> metInTime(ProgressReviewRecorded review, ChildThen child) {
        var day = review.occurredOn();
        return before(review, child)
                .filter(due -> child.isInQuarter(due.dueOn()) && !day.isAfter(due.dueOn()) && !day.isAfter(child.until))
                .map(due -> due(due, child.id() + " " + due.dueOn() + " met on " + day)
                        .as("ON_TIME"));
    }

    private static Thing held(ProgressReviewRecorded review, ChildThen child) {
        var thing = Thing.of("reviews-held", review.reviewId(), review.occurredOn());
        return before(review, child)
                .map(ReviewFallsDue::dueOn)
                .map(due -> review.occurredOn().isAfter(due) ? thing.as("LATE").since(due) : thing.as("ON_TIME"))
                .orElseGet(() -> thing.as("NONE_DUE"));
    }

    private static Thing due(ReviewFallsDue due, String item) {
        return Thing.of("reviews-due", item, due.dueOn()).under(due.goal());
    }

    private static Optional<ReviewFallsDue> before(ProgressReviewRecorded review, ChildThen child) {
        return child.due(review.occurredOn().minusDays(1));
    }

    private static boolean isReviewed(LocalDate day, ChildThen child) {
        return held(child).anyMatch(r -> r.occurredOn().equals(day));
    }

    private static Stream<ProgressReviewRecorded> held(ChildThen child) {
        return child.all(ProgressReviewRecorded.class).filter(r -> r.type() == ReviewType.PERMANENCY_REVIEW);
    }
}
