package permanency.query.report.folded;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The groups of age and the bands of time that the policy has by default. */
final class Bands {

    private static final List<Integer> YEARS = List.of(0, 1, 5, 10, 15);
    private static final List<String> AGES = List.of("0", "1-4", "5-9", "10-14", "15 and over");
    private static final List<Integer> MONTHS = List.of(0, 6, 12, 18, 24, 36, 60);
    private static final List<String> TIMES = List.of(
            "under 6 months",
            "6 to 11 months",
            "12 to 17 months",
            "18 to 23 months",
            "24 to 35 months",
            "36 to 59 months",
            "60 months and over");

    private Bands() {}

    static String age(LocalDate bornOn, LocalDate day) {
        return last(YEARS, AGES, Period.between(bornOn, day).getYears());
    }

    static String time(LocalDate start, LocalDate day) {
        return last(MONTHS, TIMES, (int) Period.between(start, day).toTotalMonths());
    }

    private static String last(List<Integer> beginnings, List<String> names, int number) {
        return names.get((int) beginnings.stream().filter(b -> b <= number).count() - 1);
    }
}
