package permanency.command.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static permanency.command.Actors.caseworker;
import static permanency.command.Past.day;
import static permanency.policy.HeldApart.R141;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import permanency.command.Children;
import permanency.command.Database;
import permanency.command.OnPostgres;
import permanency.command.submission.Caller;
import permanency.command.submission.CommandDesk;
import permanency.command.submission.KeyReused;
import permanency.command.submission.Receipt;
import permanency.events.ChildId;

@OnPostgres
class HealthInformationTest {

    @Autowired
    private CommandDesk desk;

    private Receipt enter(ChildId child, UUID key, String diagnosis) {
        return desk.send(
                new RecordHealthInformation(child, day("2020-02-11"), Disability.YES, diagnosis, "Needs assessment"),
                new Caller(key, null, caseworker(), "trace"));
    }

    @Test
    void it_is_kept_in_versions_apart_from_the_history() {
        var child = new Children(desk).register();
        var version = Database.versionOf(child);
        enter(child, UUID.randomUUID(), "Hearing loss");
        enter(child, UUID.randomUUID(), "Hearing loss, left");
        assertThat(Database.versionOf(child)).isEqualTo(version);
        assertThat(diagnoses(child)).as(R141.sentence()).containsExactly("Hearing loss", "Hearing loss, left");
        assertThat(Database.eventsOf(child)).noneMatch(e -> e.toString().contains("Hearing loss"));
    }

    @Test
    void a_retry_adds_nothing_and_other_content_is_no_retry() {
        var child = new Children(desk).register();
        var key = UUID.randomUUID();
        var first = enter(child, key, "Hearing loss");
        assertThat(enter(child, key, "Hearing loss")).isEqualTo(first);
        assertThat(diagnoses(child)).hasSize(1);
        assertThatExceptionOfType(KeyReused.class).isThrownBy(() -> enter(child, key, "Another"));
    }

    @Test
    void the_read_side_reads_it_and_not_by_which_request_it_came() {
        Database.as("permanency_query")
                .sql("select diagnosis, purpose from health.health_information")
                .query()
                .listOfRows();
        assertRefused("permanency_query", "select digest from health.health_information");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update health.health_information set diagnosis = 'X'", "delete from health.health_information"})
    void nobody_changes_it(String sql) {
        assertRefused("permanency_command", sql);
        assertRefused("permanency_query", sql);
    }

    @Test
    void who_records_may_only_add() {
        assertRefused("permanency_command", "select diagnosis from health.health_information");
    }

    private static void assertRefused(String role, String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Database.as(role).sql(sql).update())
                .withRootCauseInstanceOf(SQLException.class);
    }

    private static List<String> diagnoses(ChildId child) {
        return Database.asSuperuser()
                .sql("select diagnosis from health.health_information where child_id = ? order by version")
                .param(child.value())
                .query(String.class)
                .list();
    }
}
