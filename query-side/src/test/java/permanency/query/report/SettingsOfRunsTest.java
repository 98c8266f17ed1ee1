package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.database.TestDatabase;

/** What is shown of a run stays as it was when the run was made, whatever reference data says since (R147, R148). */
@QuerySideTest
class SettingsOfRunsTest {

    private static final String BEFORE_ANYTHING = "2009-06-01T00:00:00Z";

    @TempDir
    private Path folder;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ApplicationContext context;

    private ByReference bundled;
    private ByReference later;

    @BeforeEach
    void reference_data_of_two_days() {
        Surroundings.CLOCK.set(TestClock.NOW);
        bundled = ByReference.bundled(context);
        later = ByReference.later(context, folder);
    }

    @Test
    void a_run_has_the_targets_of_the_day_on_which_it_was_made() {
        var former = bundled.run("2009-01", BEFORE_ANYTHING);
        var latter = later.run("2009-01", BEFORE_ANYTHING);

        assertThat(latter).isNotEqualTo(former);
        assertThat(later.tables(former)).isEqualTo(bundled.tables(former));
        assertThat(later.table(former, "targets-reached").columns()).isEmpty();
        assertThat(bundled.tables(latter)).isEqualTo(later.tables(latter));
        assertThat(bundled.table(latter, "targets-reached").rows().get(0).cells())
                .singleElement()
                .extracting(cell -> cell.target().name())
                .isEqualTo("Plan");
    }

    @Test
    void a_target_for_a_category_in_which_there_is_nothing_is_missed_and_not_gone() {
        var table = later.table(later.run("2009-01", BEFORE_ANYTHING), "targets-reached");

        assertThat(table.columns()).extracting(Table.Heading::code).containsExactly("EXTENDED");
        assertThat(table.rows().get(0).cells()).singleElement().satisfies(cell -> {
            assertThat(cell.figures().number()).isZero();
            assertThat(cell.target().met()).isFalse();
        });
    }

    @Test
    void targets_are_for_all_children_so_part_10_has_no_category_for_their_sake() {
        assertThat(later.tables(later.run("2009-01", BEFORE_ANYTHING)).parts().stream()
                        .flatMap(part -> part.tables().stream())
                        .filter(Table::ofAboriginalChildren))
                .isNotEmpty()
                .allMatch(table -> table.columns().isEmpty());
    }

    @Test
    void one_that_was_made_before_they_were_kept_is_shown_by_those_of_today() {
        var run = bundled.run("2008-10", BEFORE_ANYTHING);
        forgetSettings(run);

        assertThat(bundled.table(run, "targets-reached").columns()).isEmpty();
        assertThat(later.table(run, "targets-reached").columns()).hasSize(1);
    }

    private void forgetSettings(UUID run) {
        database.owner()
                .sql("update report.run set settings = null where run_id = :run")
                .param("run", run)
                .update();
    }
}
