package permanency.query.report.folded;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * Something that counts, where its child stood on the day, or on the day before.
 *
 * @param item what is counted once, in however many categories it stands
 * @param category null where there is none
 * @param value days or months; null where there are none
 * @param goal to stand with; null for that of the day
 * @param endsTheCase whether it belongs to those who had the case until then
 */
record Thing(
        String measure, Object item, LocalDate day, String category, Integer value, String goal, boolean endsTheCase) {

    static Thing of(String measure, Object item, LocalDate day) {
        return new Thing(measure, item, day, null, null, null, false);
    }

    Thing as(Object name) {
        return new Thing(measure, item, day, name.toString(), value, goal, endsTheCase);
    }

    Thing value(Integer number) {
        return new Thing(measure, item, day, category, number, goal, endsTheCase);
    }

    /** In days from one to the day that counts. */
    Thing since(LocalDate start) {
        return value((int) DAYS.between(start, day));
    }

    Thing under(Object another) {
        return new Thing(measure, item, day, category, value, another.toString(), endsTheCase);
    }

    Thing endingTheCase() {
        return new Thing(measure, item, day, category, value, goal, true);
    }
}
