package permanency.query.report;

import java.time.LocalDate;
import permanency.events.RecordId;

/**
 * A child of whom chance writes.
 *
 * @param number by which what has to arise arises for some
 * @param lastDay on which anything is recorded
 * @param begun the day of the first goal
 * @param goal the first one
 * @param goalSet the record that set it
 */
record GeneratedChild(
        Telling telling,
        Chance chance,
        int number,
        LocalDate lastDay,
        LocalDate bornOn,
        LocalDate begun,
        String goal,
        RecordId goalSet) {

    boolean isOneOf(int many, int which) {
        return number % many == which;
    }

    boolean staysWithDcj() {
        return isOneOf(8, 0);
    }

    /** The last of three hundred: most have a review due on the last day of June. */
    static boolean isNeverReviewed(int number) {
        return number >= 290;
    }

    boolean isNeverReviewed() {
        return isNeverReviewed(number);
    }

    boolean entersCare() {
        return !goal.equals("FAMILY_PRESERVATION");
    }

    boolean isTimeLimited() {
        return !goal.equals("LONG_TERM_CARE");
    }

    LocalDate turns18() {
        return bornOn.plusYears(18);
    }

    LocalDate target() {
        return begun.plusMonths(24);
    }

    LocalDate later() {
        return chance.after(begun, 60, 800);
    }
}
