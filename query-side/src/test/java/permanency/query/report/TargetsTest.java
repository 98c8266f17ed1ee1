package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import permanency.reference.Reports;
import permanency.reference.Reports.Figure;
import permanency.reference.Reports.Side;
import permanency.reference.Reports.Target;

class TargetsTest {

    private static final Cell CELL =
            new Cell(figures(20), Figures.ZERO, null).sharing(new Cell(figures(19), Figures.ZERO, null));

    @Test
    void one_stands_beside_the_figure_that_it_is_about() {
        assertThat(with(null, Figure.PERCENT, 95)
                        .beside(CELL, Dimension.ALL)
                        .target()
                        .met())
                .isTrue();
        assertThat(with(null, Figure.PERCENT, 96)
                        .beside(CELL, Dimension.ALL)
                        .target()
                        .met())
                .isFalse();
        assertThat(with(null, Figure.NUMBER, 20)
                        .beside(CELL, Dimension.ALL)
                        .target()
                        .met())
                .isTrue();
    }

    @Test
    void without_a_figure_it_is_neither_met_nor_missed() {
        assertThat(with(null, Figure.MEDIAN, 1)
                        .beside(CELL, Dimension.ALL)
                        .target()
                        .met())
                .isNull();
    }

    @Test
    void it_is_for_its_own_category_alone() {
        assertThat(with("LATE", Figure.NUMBER, 1).beside(CELL, Dimension.ALL).target())
                .isNull();
        assertThat(with("LATE", Figure.NUMBER, 1).beside(CELL, "LATE").target().name())
                .isEqualTo("Plan");
        assertThat(new Targets(List.of()).beside(CELL, Dimension.ALL).target()).isNull();
    }

    @Test
    void one_for_all_may_say_so_and_is_no_category() {
        assertThat(with("all", Figure.NUMBER, 1)
                        .beside(CELL, Dimension.ALL)
                        .target()
                        .met())
                .isTrue();
        assertThat(with("all", Figure.NUMBER, 1).categories()).isEmpty();
        assertThat(with(null, Figure.NUMBER, 1).categories()).isEmpty();
        assertThat(with("LATE", Figure.NUMBER, 1).categories()).containsExactly("LATE");
    }

    @Test
    void one_of_a_measure_that_there_is_not_stops_the_start() {
        var target = new Target("happiness", null, Figure.NUMBER, Side.AT_LEAST, BigDecimal.ONE, "Plan");
        var reports =
                new Reports("1", LocalDate.of(2026, 1, 1), List.of(0), List.of(6), Set.of(), Set.of(), List.of(target));

        assertThatThrownBy(() -> Targets.requireMeasures(List.of(reports)))
                .hasMessage(
                        "Reference data cannot be used: reports.json: targets has the measure happiness, which is none");
    }

    private static Targets with(String category, Figure figure, int value) {
        return new Targets(
                List.of(new Target("reviews-due", category, figure, Side.AT_LEAST, BigDecimal.valueOf(value), "Plan")));
    }

    private static Figures figures(int number) {
        return new Figures(number, number, null, null, null, null);
    }
}
