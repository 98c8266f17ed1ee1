package permanency.events.review;

import java.time.LocalDate;

/**
 * Since when and why reviews are due more often.
 *
 * @param since the first day, whatever has kept it on from then on
 * @param because what last said so: a review, a flag between reviews, an extension, or the target date that passed
 * @param reason as the review or the flag gives it; null for the others
 * @param reviewsHeld after the first day
 */
public record Heightened(LocalDate since, ScheduleCause because, HeightenedReason reason, int reviewsHeld) {}
