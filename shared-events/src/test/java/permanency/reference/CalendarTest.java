package permanency.reference;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    private static final Calendar CALENDAR = Reference.bundled().calendar();

    @ParameterizedTest
    @CsvSource({
        "2022-02-18, 10, 2022-03-04", // without a holiday
        "2022-02-18, 1, 2022-02-21", // a Friday
        "2022-02-19, 1, 2022-02-21", // a Saturday
        "2022-02-20, 1, 2022-02-21", // a Sunday
        "2022-02-18, 0, 2022-02-18",
        "2022-04-13, 10, 2022-05-02", // Easter and Anzac Day
        "2022-09-21, 1, 2022-09-23", // the National Day of Mourning
        "2021-12-24, 1, 2021-12-29", // Christmas on a Saturday
        "2021-12-31, 1, 2022-01-04", // across the years, New Year on a Saturday
        "2016-12-30, 1, 2017-01-03"
    })
    void business_days_are_counted_without_weekends_and_holidays(LocalDate day, int count, LocalDate end) {
        assertThat(CALENDAR.plusBusinessDays(day, count)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-01-02", // New Year on a Sunday
                "2017-04-14", // Good Friday
                "2017-04-17", // Easter Monday
                "2019-01-28", // Australia Day on a Saturday
                "2020-01-27", // Australia Day on a Sunday
                "2020-12-28", // Boxing Day on a Saturday
                "2021-12-27",
                "2021-12-28",
                "2022-01-03",
                "2022-04-18",
                "2022-06-13", // the Queen's last birthday
                "2022-09-22",
                "2022-12-27", // Christmas on a Sunday
                "2023-06-12",
                "2024-10-07",
                "2025-01-27",
                "2026-04-27", // Anzac Day on a Saturday, by the order of 2026
                "2027-04-26", // Anzac Day on a Sunday, by the same order
                "2027-12-28"
            })
    void no_business_day(LocalDate day) {
        assertThat(CALENDAR.isBusinessDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-04-27", // Anzac Day on a Saturday was not made up for
                "2021-04-26",
                "2022-08-01", // the holiday of banks alone
                "2023-09-22",
                "2022-12-28"
            })
    void a_business_day_after_all(LocalDate day) {
        assertThat(CALENDAR.isBusinessDay(day)).isTrue();
    }

    @Test
    void the_days_that_the_act_fixes_are_holidays_in_every_year() {
        assertThat(Stream.iterate(2017, y -> y <= 2027, y -> y + 1).flatMap(CalendarTest::fixedByTheAct))
                .allMatch(day -> CALENDAR.holidays().on(day).contains(day));
    }

    @Test
    void each_year_has_eleven_holidays_and_those_in_place_of_a_weekend() {
        assertThat(CALENDAR.holidays().versions()).hasSize(11).allSatisfy(year -> {
            assertThat(year.version()).isEqualTo(String.valueOf(year.from().getYear()));
            assertThat(year.holidays())
                    .allMatch(h -> h.day().getYear() == year.from().getYear())
                    .extracting(PublicHolidays.Holiday::day)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSizeBetween(11, 14);
        });
    }

    private static Stream<LocalDate> fixedByTheAct(int year) {
        var australiaDay = LocalDate.of(year, 1, 26);
        return Stream.of(
                LocalDate.of(year, 1, 1),
                australiaDay.getDayOfWeek() == SATURDAY
                        ? australiaDay.plusDays(2)
                        : australiaDay.getDayOfWeek() == SUNDAY ? australiaDay.plusDays(1) : australiaDay,
                LocalDate.of(year, 4, 25),
                LocalDate.of(year, 6, 1).with(dayOfWeekInMonth(2, MONDAY)),
                LocalDate.of(year, 10, 1).with(dayOfWeekInMonth(1, MONDAY)),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26));
    }
}
