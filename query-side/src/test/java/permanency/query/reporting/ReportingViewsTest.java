package permanency.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permanency.events.goal.CasePlanGoal;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.records.RecordSealed;
import permanency.query.QuerySideTest;
import permanency.query.Stands;
import permanency.query.WrittenChild;
import permanency.query.database.TestDatabase;
import permanency.query.record.RecordFacts;

/** What a reporting job sees in the database, and that it sees nothing else. */
@QuerySideTest
class ReportingViewsTest {

    private final String provider = "r-" + UUID.randomUUID();
    private final WrittenChild child = new WrittenChild("REPORTED", provider);

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void a_child() {
        child.withAll()
                .add(new ComplianceExceptionOpened(
                        child.told().id(), LocalDate.parse("2021-03-01"), "R27", RecordFacts.id(), "secret words"));
        appendThoseAfter(0);
    }

    @Test
    void the_role_reads_every_view() {
        assertThat(views())
                .hasSize(9)
                .allSatisfy(view -> assertThat(database.reporting()
                                .sql("select * from reporting." + view)
                                .query()
                                .listOfRows())
                        .isNotNull());
    }

    @Test
    void it_reads_nothing_else() {
        var others = database.owner().sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'v', 'm', 'p', 'S', 'f')
                          and n.nspname not in ('reporting', 'pg_catalog', 'information_schema', 'pg_toast')
                        """).query(String.class).list();

        assertThat(others).contains("events.domain_event", "read.standing", "read.reported_child", "access.access_log");
        assertThat(others)
                .allSatisfy(other -> assertThatThrownBy(() -> database.reporting()
                                .sql("select * from " + other)
                                .query()
                                .listOfRows())
                        .rootCause()
                        .hasMessageContaining("permission denied"));
    }

    @Test
    void it_changes_nothing() {
        assertThat(database.owner().sql("""
                                select viewname from pg_views
                                where schemaname = 'reporting'
                                  and has_table_privilege(
                                          'permanency_reporting', schemaname || '.' || viewname,
                                          'insert, update, delete, truncate, references, trigger')
                                """).query(String.class).list()).isEmpty();
        assertThatThrownBy(() -> database.reporting()
                        .sql("create table reporting.own (x int)")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void every_view_and_every_column_says_what_it_is() {
        assertThat(database.owner().sql("""
                                select c.relname || coalesce('.' || a.attname, '')
                                from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'reporting'
                                left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                                where obj_description(c.oid, 'pg_class') is null
                                   or col_description(c.oid, a.attnum) is null
                                """).query(String.class).list()).isEmpty();
        assertThat(views()).allMatch(view -> view.matches("[a-z_]+_v[0-9]+"));
    }

    @Test
    void views_have_what_was_recorded() {
        assertThat(row("consultation_v1"))
                .containsEntry("venue", "PROVIDER_OFFICE")
                .containsEntry("participants", 3)
                .containsEntry("district", "REPORTED");
        assertThat(row("progress_review_v1"))
                .containsEntry("progress_rating", "AT_RISK")
                .containsEntry("recommended_goal", "GUARDIANSHIP")
                .containsEntry("next_due_on", Date.valueOf("2020-11-05"));
        assertThat(row("goal_change_v1"))
                .containsEntry("decision", "APPROVED")
                .containsEntry("days_to_decision", 23)
                .containsEntry("decider_level", 6)
                .containsEntry("consultation_linked", false);
        assertThat(row("extension_v1")).containsEntry("decision", "APPROVED").containsEntry("months_granted", 6);
        assertThat(row("child_standing_v1")).containsEntry("goal", "RESTORATION");
        assertThat(row("review_due_v1")).containsEntry("overdue", true);
        assertThat(row("two_year_v1")).containsEntry("passed", true);
        assertThat(row("compliance_exception_v1")).containsEntry("clause", "R27");
    }

    @Test
    void the_last_advice_of_a_day_stays_the_last_though_the_one_before_it_is_corrected() {
        var before = child.events().size();
        child.addAnotherAndCorrectTheFirst(
                        "goal.CoordinatorPositionRecorded.1",
                        json -> json.replace("SUPPORTS_WITH_CONDITIONS", "DOES_NOT_SUPPORT"))
                .addAnotherAndCorrectTheFirst(
                        "packages.ExtensionEndorsementRecorded.1",
                        json -> json.replace("\"ENDORSED\"", "\"NOT_ENDORSED\""));
        appendThoseAfter(before);

        assertThat(row("goal_change_v1")).containsEntry("coordinator_position", "DOES_NOT_SUPPORT");
        assertThat(row("extension_v1")).containsEntry("endorsement", "NOT_ENDORSED");
    }

    @Test
    void permanency_is_achieved_within_two_years_by_the_target_of_the_goal_as_it_is_known() {
        var before = child.events().size();
        var corrected = new Stands(provider, CasePlanGoal.GUARDIANSHIP, "2023-02-04", null, null, null);
        child.add(child.told().stands("2021-02-24", corrected)).add("goal.PermanencyAchieved.1");
        appendThoseAfter(before);

        assertThat(row("permanency_achieved_v1"))
                .containsEntry("outcome", "GUARDIANSHIP")
                .containsEntry("achieved_on", Date.valueOf("2023-02-10"))
                .containsEntry("goal", "GUARDIANSHIP")
                .containsEntry("goal_since", Date.valueOf("2021-02-04"))
                .containsEntry("target_on", Date.valueOf("2023-02-04"))
                .containsEntry("within_two_years", false)
                .containsEntry("days_from_goal", 736)
                .containsEntry("provider", provider);
    }

    @Test
    void a_goal_that_is_achieved_on_the_day_on_which_it_is_set_is_so_after_no_days() {
        var before = child.events().size();
        child.add(
                        "goal.CasePlanGoalSet.3",
                        json -> json.replace("2019-11-12", "2023-02-10").replace("RESTORATION", "GUARDIANSHIP"))
                .add("goal.PermanencyAchieved.1", json -> json.replace("2023-02-24", "2025-02-10"));
        appendThoseAfter(before);

        assertThat(row("permanency_achieved_v1"))
                .containsEntry("goal_since", Date.valueOf("2023-02-10"))
                .containsEntry("target_on", Date.valueOf("2025-02-10"))
                .containsEntry("within_two_years", true)
                .containsEntry("days_from_goal", 0);
    }

    @Test
    void no_view_has_texts_names_or_references_of_reports() {
        for (var view : views()) {
            assertThat(database.reporting()
                            .sql("select cast(to_jsonb(v) as text) from reporting." + view
                                    + " v where child_id = :child")
                            .param("child", child.told().child())
                            .query(String.class)
                            .list())
                    .noneMatch(row -> row.matches(
                            "(?s).*(ROSH-2021|Marsh|Okafor|secret words|realistic|treatment|aunt|visits).*"));
        }
    }

    @Test
    void a_history_that_is_sealed_is_in_no_view() {
        database.append(List.of(child.told()
                .at(
                        child.now().plusSeconds(60),
                        new RecordSealed(child.told().id(), LocalDate.parse("2025-02-01"), RecordFacts.id()))));
        database.awaitProjections();

        assertThat(views()).allSatisfy(view -> assertThat(rows(view)).isEmpty());
    }

    private void appendThoseAfter(int already) {
        database.append(child.events().subList(already, child.events().size()));
        database.awaitProjections();
    }

    private List<String> views() {
        return database.owner()
                .sql("select viewname from pg_views where schemaname = 'reporting' order by viewname")
                .query(String.class)
                .list();
    }

    private Map<String, Object> row(String view) {
        return rows(view).get(0);
    }

    private List<Map<String, Object>> rows(String view) {
        return database.reporting()
                .sql("select * from reporting." + view + " where child_id = :child")
                .param("child", child.told().child())
                .query()
                .listOfRows();
    }
}
