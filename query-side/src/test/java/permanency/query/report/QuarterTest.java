package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.query.http.BadParameter;

/** R148. */
class QuarterTest {

    @Test
    void it_goes_from_the_first_day_of_its_first_month_to_the_last_of_its_third() {
        var quarter = Quarter.of("2024-01");

        assertThat(quarter.from()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(quarter.until()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(quarter.name()).isEqualTo("January to March 2024");
        assertThat(quarter).hasToString("2024-01");
        assertThat(quarter.aYearBefore()).isEqualTo(Quarter.of("2023-01"));
        assertThat(Quarter.of(quarter.from())).isEqualTo(quarter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04", "2024-07", "2024-10", "1901-01", "2199-10"})
    void these_are_quarters(String month) {
        assertThat(Quarter.of(month)).hasToString(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02", "2024-03", "2024-12", "2024", "2024-Q1", "", "1900-10", "2200-01"})
    void these_are_none(String text) {
        assertThatThrownBy(() -> Quarter.of(text)).isInstanceOf(BadParameter.class);
    }
}
