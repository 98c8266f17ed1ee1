package permanency.query.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import permanency.query.http.BadParameter;

/** Three months from July, October, January or April on (R148); written as the month in which it begins. */
record Quarter(YearMonth begins) {

    Quarter {
        if (begins.getMonthValue() % 3 != 1) {
            throw new BadParameter("quarter", "begins in none of the months 01, 04, 07 and 10");
        }
        if (begins.getYear() < 1901 || begins.getYear() > 2199) {
            throw new BadParameter("quarter", "is of no year from 1901 to 2199");
        }
    }

    static Quarter of(String text) {
        try {
            return new Quarter(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            throw new BadParameter("quarter", "is no month, such as 2026-01 for January to March 2026");
        }
    }

    static Quarter of(LocalDate firstDay) {
        return new Quarter(YearMonth.from(firstDay));
    }

    LocalDate from() {
        return begins.atDay(1);
    }

    /** The last day. */
    LocalDate until() {
        return begins.plusMonths(2).atEndOfMonth();
    }

    Quarter aYearBefore() {
        return new Quarter(begins.minusYears(1));
    }

    /** As people call it. */
    String name() {
        return month(begins) + " to " + month(begins.plusMonths(2)) + " " + begins.getYear();
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return begins.toString();
    }
}
