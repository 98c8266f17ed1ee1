package permanency.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permanency.events.ProviderId;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ScheduleEvent;

/**
 * A review that fell due, and how that ended. One that another goal ended while it was overdue was late all the same
 * (A12).
 *
 * @param dueOn as it stood last, also when it was brought forward
 * @param provider that managed the case last
 * @param endedOn null while it is due
 */
public record DueReview(LocalDate dueOn, ProviderId provider, Ending ending, LocalDate endedOn) {

    /** What became of it. */
    public enum Ending {
        HELD,
        ENDED_BY_GOAL_CHANGE,
        NOT_MANDATORY_ANY_MORE,
        STILL_DUE
    }

    /** Every one that the schedule knows, the earliest first. */
    public static List<DueReview> of(ReviewSchedule schedule) {
        var found = new ArrayList<DueReview>();
        ReviewFallsDue open = null;
        for (var segment : schedule.segments()) {
            var ending = ending(segment);
            if (open != null && ending.isPresent()) {
                found.add(new DueReview(open.dueOn(), open.provider(), ending.get(), segment.occurredOn()));
            }
            open = segment instanceof ReviewFallsDue due ? due : null;
        }
        if (open != null) {
            found.add(new DueReview(open.dueOn(), open.provider(), Ending.STILL_DUE, null));
        }
        return List.copyOf(found);
    }

    /** What the segment does to a review that was due before; nothing where it is the same one, brought forward. */
    private static Optional<Ending> ending(ScheduleEvent segment) {
        if (!(segment instanceof ReviewFallsDue due)) {
            return Optional.of(Ending.NOT_MANDATORY_ANY_MORE);
        }
        if (!due.because().countedFrom().equals(due.occurredOn())) {
            return Optional.empty();
        }
        return switch (due.because().cause()) {
            case REVIEW_HELD -> Optional.of(Ending.HELD);
            case GOAL_SET, GOAL_CHANGED -> Optional.of(Ending.ENDED_BY_GOAL_CHANGE);
            default -> Optional.empty();
        };
    }

    /** Whether it was overdue by the end of the day: held late, or due and not held. */
    public boolean isLateBy(LocalDate day) {
        var last = endedOn == null || endedOn.isAfter(day) ? day : lastDay();
        return last.isAfter(dueOn);
    }

    private LocalDate lastDay() {
        return ending == Ending.HELD ? endedOn : endedOn.minusDays(1);
    }
}
