package permanency.command.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import permanency.command.Children;
import permanency.command.Database;
import permanency.command.OnPostgres;
import permanency.command.database.CommandDatabaseSettings;
import permanency.command.database.LogOwner;
import permanency.command.submission.CommandDesk;
import permanency.events.ChildId;
import permanency.store.AxonServerLog;
import permanency.store.EventTable;
import permanency.store.LogsDiffer;
import permanency.store.StandInServer;

/** From one database to another, and by way of a stand-in for Axon Server: what is read and written is real. */
@OnPostgres
class MoveIT {

    private static final String ROWS = """
            select event_id, stream_id, sequence_number, stream_type, event_name, revision, recorded_at, payload, %s
            from events.domain_event order by global_index
            """;
    private static final String BYTES = ROWS.formatted("metadata");
    private static final String VALUES = ROWS.formatted("metadata::jsonb::text");

    @Autowired
    private CommandDesk desk;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private ChildId child;

    @BeforeEach
    void record() {
        child = new Children(desk).restoration();
    }

    @Test
    void every_event_is_copied_byte_for_byte_whether_it_is_understood_or_not() {
        var from = database("copied_from");
        var to = database("copied_to");
        fill(from, "copied_from");

        assertThat(move(from, log(to)).run("to-axon-server")).isTrue();

        assertThat(rows("copied_to", BYTES)).hasSizeGreaterThan(7).isEqualTo(rows("copied_from", BYTES));
        assertThat(lines())
                .filteredOn(line -> line.startsWith("same    stream " + child))
                .hasSize(1);
        assertThat(lines().get(lines().size() - 1)).startsWith("same    log: ");
        assertThat(lines()).noneMatch(line -> line.startsWith("DIFFERS"));
    }

    @Test
    void a_move_that_broke_off_goes_on_where_it_was() {
        var from = database("broken_from");
        var to = database("broken_to");
        fill(from, "broken_from");
        move(from, log(to)).run("to-axon-server");
        owner("broken_to")
                .sql("alter table events.domain_event disable trigger only_added")
                .update();
        owner("broken_to")
                .sql("delete from events.domain_event where global_index > 5")
                .update();
        owner("broken_to").sql("delete from events.stream_record").update();
        said.reset();

        assertThat(move(from, log(to)).run("to-axon-server")).isTrue();

        assertThat(lines().get(0))
                .isEqualTo("copied  " + (rows("broken_from", BYTES).size() - 5) + " events");
        assertThat(rows("broken_to", BYTES)).isEqualTo(rows("broken_from", BYTES));
        said.reset();
        assertThat(move(from, log(to)).run("to-axon-server")).isTrue();
        assertThat(lines().get(0)).isEqualTo("copied  0 events");
    }

    @Test
    void streams_that_differ_are_named_and_nothing_is_added_to_what_is_no_copy() {
        var from = database("differing_from");
        var to = database("differing_to");
        fill(from, "differing_from");
        move(from, log(to)).run("to-axon-server");
        owner("differing_to")
                .sql("alter table events.domain_event disable trigger only_added")
                .update();
        owner("differing_to")
                .sql(
                        "update events.domain_event set payload = payload || ' ' where stream_id = ? and sequence_number = 2")
                .param(child.toString())
                .update();
        said.reset();

        assertThat(move(from, log(to)).run("compare")).isFalse();
        assertThat(lines())
                .filteredOn(line -> line.startsWith("DIFFERS"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("DIFFERS stream " + child + ": ");
        var before = rows("differing_to", BYTES);
        assertThatExceptionOfType(LogsDiffer.class)
                .isThrownBy(() -> move(from, log(to)).run("to-axon-server"))
                .withMessageContaining("of " + child + ", version 2");
        assertThat(rows("differing_to", BYTES)).isEqualTo(before);
    }

    @Test
    void there_and_back_again_all_is_as_it_was_and_each_time_it_is_kept_in_one_place() {
        var from = database("there");
        var back = database("back");
        fill(from, "there");
        try (var server = new StandInServer()) {
            assertThat(move(from, server).run("to-axon-server")).isTrue();
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> insertRaw(Database.as("permanency_command", "there"), "late"))
                    .havingRootCause()
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("55000"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> from.requireLog(false))
                    .withMessageContaining("Axon Server");
            from.requireLog(true);

            assertThat(move(from, server).run("to-postgresql"))
                    .as("which had it all")
                    .isTrue();
            insertRaw(Database.as("permanency_command", "there"), "late");
            from.requireLog(false);
            assertThatIllegalStateException()
                    .isThrownBy(() -> from.requireLog(true))
                    .withMessageContaining("move");
            assertThat(move(from, server).run("compare"))
                    .as("one was recorded since")
                    .isFalse();

            assertThat(move(back, server).run("to-postgresql")).isTrue();
        }
        var all = rows("there", VALUES);
        assertThat(rows("back", VALUES)).isEqualTo(all.subList(0, all.size() - 1));
    }

    private static LogOwner database(String name) {
        Database.settings(name);
        var settings =
                new CommandDatabaseSettings(Database.url(name), "permanency_command", "", "permanency_owner", "", 4);
        settings.migrate();
        return settings.owner();
    }

    /** With all that tests have recorded, and with an event of a later version of the product. */
    private static void fill(LogOwner owner, String name) {
        var recorded = new CommandDatabaseSettings(
                        Database.url("permanency"), "permanency_command", "", "permanency_owner", "", 4)
                .owner();
        new Transfer(log(recorded), log(owner)).run();
        insertRaw(owner(name), "future");
    }

    private static void insertRaw(JdbcClient database, String stream) {
        database.sql("""
                insert into events.domain_event
                    (event_id, stream_id, sequence_number, stream_type, event_name, revision, recorded_at, payload, metadata)
                values (gen_random_uuid()::text, ?, 0, 'Child', 'future.Unheard', '7', '2026-01-01T00:00:00.000Z',
                        '{"odd" :  1.10}', '{"actor":"somebody"}')
                """).param(stream).update();
    }

    private Move move(LogOwner postgresql, EventStore there) {
        return Move.between(postgresql, there, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private Move move(LogOwner postgresql, StandInServer server) {
        var settings = new AxonServerConfiguration();
        settings.setServers(server.address());
        return move(postgresql, AxonServerLog.asStored(settings, AxonServerLog.connections(settings)));
    }

    private static EventStore log(LogOwner owner) {
        var store = owner.store();
        return EmbeddedEventStore.builder()
                .storageEngine(EventTable.asStored(store.connections(), store.transactions()))
                .build();
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static JdbcClient owner(String name) {
        return Database.as("permanency_owner", name);
    }

    private static List<Map<String, Object>> rows(String name, String sql) {
        return owner(name).sql(sql).query().listOfRows();
    }
}
