package permanency.history;

import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;

import java.time.LocalDate;
import permanency.events.review.Heightened;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewMode;
import permanency.events.review.ScheduleCause;

/**
 * How often reviews are due, and why.
 *
 * @param heightened null in another mode
 * @param locked whether no review ends it; another goal does (R58)
 */
record Frequency(Heightened heightened, ReviewMode mode, boolean locked) {

    /** Without a goal. */
    static final Frequency NONE = new Frequency(null, null, false);

    static final Frequency BY_STANDARD = new Frequency(null, STANDARD, false);

    Frequency underAnotherGoal(boolean carriedOn) {
        return carriedOn && heightened != null ? new Frequency(heightened, HEIGHTENED, false) : BY_STANDARD;
    }

    Frequency raised(HeightenedFrequencyStarted started) {
        return heightened(ScheduleCause.HEIGHTENED_FREQUENCY_STARTED, started.reason(), started.occurredOn());
    }

    /** After a mandatory review. */
    Frequency after(ProgressReviewRecorded held) {
        return locked || held.review().modeAfter() == HEIGHTENED
                ? concluded(held).counting(held)
                : BY_STANDARD;
    }

    /** A review concluded that it be heightened. */
    Frequency concluded(ProgressReviewRecorded held) {
        return heightened(ScheduleCause.REVIEW_HELD, held.review().heightenedReason(), held.occurredOn());
    }

    Frequency locked(ScheduleCause because, LocalDate day) {
        return new Frequency(kept(because, null, day), HEIGHTENED, true);
    }

    /** What no review ends stays the reason. */
    private Frequency heightened(ScheduleCause because, HeightenedReason reason, LocalDate day) {
        return locked ? this : new Frequency(kept(because, reason, day), HEIGHTENED, false);
    }

    private Heightened kept(ScheduleCause cause, HeightenedReason reason, LocalDate day) {
        return heightened == null
                ? new Heightened(day, cause, reason, 0)
                : new Heightened(heightened.since(), cause, reason, heightened.reviewsHeld());
    }

    private Frequency counting(ProgressReviewRecorded held) {
        return held.occurredOn().isAfter(heightened.since())
                ? new Frequency(
                        new Heightened(
                                heightened.since(),
                                heightened.because(),
                                heightened.reason(),
                                heightened.reviewsHeld() + 1),
                        mode,
                        locked)
                : this;
    }
}
