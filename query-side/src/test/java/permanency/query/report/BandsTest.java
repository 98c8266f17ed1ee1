package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {

    @Test
    void bands_of_time_begin_before_the_first() {
        assertThat(Bands.ofMonths(List.of(6, 12)))
                .containsExactly("under 6 months", "6 to 11 months", "12 months and over");
    }

    @Test
    void a_group_of_one_year_is_called_by_it() {
        assertThat(Bands.ofYears(List.of(0, 1, 5, 15))).containsExactly("0", "1-4", "5-14", "15 and over");
    }
}
