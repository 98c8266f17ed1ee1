package permanency.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.query.worklist.WorklistRules.R152;
import static permanency.query.worklist.WorklistRules.R48;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorklistRulesTest {

    private static final LocalDate DUE = LocalDate.of(2022, 2, 28);

    @Test
    void a_review_is_due_soon_from_28_days_before_its_day_on() {
        assertThat(status(DUE.minusDays(29))).as(R48.sentence()).isEqualTo(DueStatus.NOT_YET_DUE);
        assertThat(status(DUE.minusDays(28))).as(R48.sentence()).isEqualTo(DueStatus.DUE_SOON);
        assertThat(status(DUE.minusDays(1))).as(R48.sentence()).isEqualTo(DueStatus.DUE_SOON);
    }

    @Test
    void a_review_is_due_on_its_day_and_overdue_from_the_next_on() {
        assertThat(status(DUE)).as(R48.sentence()).isEqualTo(DueStatus.DUE);
        assertThat(status(DUE.plusDays(1))).as(R48.sentence()).isEqualTo(DueStatus.OVERDUE);
    }

    @Test
    void days_to_due_count_from_the_day_asked_for() {
        assertThat(WorklistRules.daysToDue(DUE, DUE.minusDays(3)))
                .as(R152.sentence())
                .isEqualTo(3);
        assertThat(WorklistRules.daysToDue(DUE, DUE.plusMonths(1)))
                .as(R152.sentence())
                .isEqualTo(-28);
    }

    private static DueStatus status(LocalDate asAt) {
        return WorklistRules.status(DUE, asAt, 28);
    }
}
