package permanency.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import permanency.reference.Reports.Figure;
import permanency.reference.Reports.Side;
import permanency.reference.Reports.Target;

class ReportsTest {

    @Test
    void the_product_comes_without_targets() {
        assertThat(Reference.bundled().reports().versions())
                .allSatisfy(version -> assertThat(version.targets()).isEmpty());
    }

    @Test
    void no_event_says_by_which_version_it_is_reported() {
        assertThat(Reference.bundled().versions().on(LocalDate.of(2026, 1, 1))).doesNotContain("reports");
    }

    @Test
    void groups_and_bands_are_in_rising_order() {
        assertThatThrownBy(() -> reports(List.of(0, 5, 5), List.of(6)))
                .hasMessage("ageGroupsFrom is not in rising order");
        assertThatThrownBy(() -> reports(List.of(0), List.of())).hasMessage("timeBandMonths is empty");
        assertThat(reports(List.of(0, 5), List.of(6)).targets()).isEmpty();
    }

    @Test
    void a_target_is_met_on_its_figure_and_on_its_side() {
        assertThat(target(Side.AT_LEAST).isMetBy(new BigDecimal("95.0"))).isTrue();
        assertThat(target(Side.AT_LEAST).isMetBy(new BigDecimal("94.9"))).isFalse();
        assertThat(target(Side.AT_MOST).isMetBy(new BigDecimal("95"))).isTrue();
        assertThat(target(Side.AT_MOST).isMetBy(new BigDecimal("95.1"))).isFalse();
    }

    private static Target target(Side side) {
        return new Target("reviews-due", null, Figure.PERCENT, side, BigDecimal.valueOf(95), "Plan");
    }

    private static Reports reports(List<Integer> ages, List<Integer> bands) {
        return new Reports("1", LocalDate.of(2026, 1, 1), ages, bands, Set.of(), Set.of(), null);
    }
}
