package permanency.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.query.worklist.TwoYearRules.R146;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoYearRulesTest {

    @ParameterizedTest
    @CsvSource({
        "6, 2022-02-15, 2022-08-15",
        "6, 2022-02-27, 2022-08-27",
        "6, 2022-02-28, 2022-08-31",
        "6, 2024-02-28, 2024-08-28",
        "6, 2024-02-29, 2024-08-31",
        "6, 2022-08-30, 2023-02-28",
        "3, 2022-11-30, 2023-02-28",
        "1, 2022-01-30, 2022-02-28",
        "1, 2022-04-30, 2022-05-31"
    })
    void a_target_is_within_months_from_that_calendar_day_on_clamped_to_the_end_of_the_month(
            int months, LocalDate asAt, LocalDate last) {
        assertThat(TwoYearRules.lastTargetWithin(months, asAt))
                .as(R146.sentence())
                .isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 3, 1})
    void it_is_so_exactly_when_the_day_so_many_months_before_it_has_come(int months) {
        LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).forEach(asAt -> {
            var last = TwoYearRules.lastTargetWithin(months, asAt);
            assertThat(last.minusMonths(months)).isBeforeOrEqualTo(asAt);
            assertThat(last.plusDays(1).minusMonths(months)).isAfter(asAt);
        });
    }

    @Test
    void a_mark_tells_its_months() {
        assertThat(TwoYearRules.mark(1)).isEqualTo("WITHIN_1_MONTH");
        assertThat(TwoYearRules.mark(6)).isEqualTo("WITHIN_6_MONTHS");
    }
}
