package permanency.events.review;

import java.time.LocalDate;

/**
 * Why a review is due when it is: so many months after a day.
 *
 * @param clause number of the rule that says so, such as R46
 */
public record DueReason(ScheduleCause cause, LocalDate countedFrom, int months, String clause) {}
