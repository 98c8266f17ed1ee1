package permanency.query.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import permanency.query.OwnSide;
import permanency.query.Told;
import permanency.query.database.TestDatabase;
import permanency.query.projection.Freshness;
import permanency.store.AsStored;
import permanency.store.AxonServerLog;
import permanency.store.CopiedLog;
import permanency.store.StandInServer;

/** Query sides whose log is a copy of what a stand-in for Axon Server has; the connector and the database are real. */
class LogCopyIT {

    private static final String ROWS = """
            select event_id, stream_id, sequence_number, stream_type, event_name, revision, recorded_at, payload,
                   metadata::jsonb::text
            from events.domain_event order by global_index
            """;

    private final StandInServer server = new StandInServer();
    private final AxonServerConfiguration settings = new AxonServerConfiguration();
    private AxonServerConnectionManager connections;
    private AxonServerLog log;

    @BeforeEach
    void connect() {
        settings.setServers(server.address());
        connections = AxonServerLog.connections(settings);
        log = AxonServerLog.asStored(settings, connections);
    }

    @AfterEach
    void stop() {
        connections.shutdown();
        server.close();
    }

    @Test
    void what_is_recorded_there_is_shown_here_in_its_order_and_as_it_is_stored() {
        var database = copy("copy_shown");
        var told = new Told("COPIED");
        try (var side = start(database)) {
            var managed = told.managedBy("some-ngo", "2026-07-01");
            publish(managed);
            publish(List.of(unheardOf("future")));
            await().untilAsserted(() -> assertThat(rows(database)).hasSize(managed.size() + 1));
            database.awaitProjections();

            assertThat(database.owner()
                            .sql("select count(*) from read.review_due")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
            assertThat(rows(database).get(managed.size()))
                    .containsEntry("event_name", "future.Unheard")
                    .containsEntry("revision", "7")
                    .containsEntry("payload", "{\"odd\" :  1.10}")
                    .containsEntry("metadata", "{\"actor\": \"somebody\"}");
            assertThat(health(side).getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void a_restart_copies_nothing_twice_and_misses_nothing() {
        var database = copy("copy_restarted");
        for (var round = 1; round <= 3; round++) {
            publish(List.of(unheardOf("before " + round)));
            try (var side = start(database)) {
                assertThat(side.isRunning()).isTrue();
                publish(List.of(unheardOf("while " + round)));
                var expected = 2 * round;
                await().untilAsserted(() -> assertThat(rows(database)).hasSize(expected));
            }
            assertThat(claims(database)).as("claims of who has stopped").isEmpty();
        }
        assertThat(rows(database))
                .extracting(row -> row.get("stream_id"))
                .containsExactly(
                        id("before 1"), id("while 1"), id("before 2"), id("while 2"), id("before 3"), id("while 3"));
    }

    @Test
    void of_two_nodes_one_copies_and_when_it_is_gone_the_other_one_does() {
        var database = copy("copy_of_two");
        var first = start(database, "--permanency.query.node=first");
        try (var second = start(database, "--permanency.query.node=second")) {
            assertThat(second.isRunning()).isTrue();
            for (int i = 0; i < 20; i++) {
                publish(List.of(unheardOf("one " + i), unheardOf("two " + i)));
            }
            await().untilAsserted(() -> assertThat(rows(database)).hasSize(40));
            first.close();
            publish(List.of(unheardOf("last")));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(rows(database)).hasSize(41));
        } finally {
            first.close();
        }
    }

    @Test
    void what_was_recorded_here_before_the_move_is_not_copied_again() {
        var database = TestDatabase.create("copy_moved");
        var events = new Told("MOVED").managedBy("some-ngo", "2026-07-01");
        database.append(events);
        var before = rows(database);
        publish(events);
        mark(database);
        try (var side = start(database)) {
            assertThat(side.isRunning()).isTrue();
            publish(List.of(unheardOf("later")));
            await().untilAsserted(() -> assertThat(rows(database)).hasSize(before.size() + 1));
            assertThat(rows(database).subList(0, before.size())).isEqualTo(before);
        }
    }

    @Test
    void a_table_that_holds_something_else_is_told_and_not_added_to() {
        var database = TestDatabase.create("copy_differs");
        database.append(new Told("OTHER").managedBy("some-ngo", "2026-07-01"));
        var before = rows(database);
        mark(database);
        publish(List.of(unheardOf("another")));
        try (var side = start(database)) {
            await().untilAsserted(() -> assertThat(
                            String.valueOf(health(side).getDetails().get("copy")))
                    .contains("future.Unheard of " + id("another") + ", version 0"));
            assertThat(health(side).getStatus()).isEqualTo(Status.DOWN);
            assertThat(rows(database)).isEqualTo(before);
        }
    }

    @Test
    void a_read_waits_for_a_version_that_is_on_its_way() throws Exception {
        var database = copy("copy_awaited");
        var told = new Told("AWAITED");
        try (var side = start(database)) {
            var late = new Thread(() -> {
                pause();
                publish(told.managedBy("some-ngo", "2026-07-01"));
            });
            late.start();
            side.getBean(Freshness.class).require(told.child(), 1L, "review-due");
            assertThat(rows(database)).hasSizeGreaterThan(1);
            late.join();
        }
    }

    @Test
    void a_node_that_has_lost_axon_server_is_not_ready_until_it_is_back_and_then_goes_on() {
        var database = copy("copy_lost");
        try (var side = start(database, "--axon.axonserver.reconnect-interval=200")) {
            await().untilAsserted(() -> assertThat(health(side).getStatus()).isEqualTo(Status.UP));
            server.stop();
            await().untilAsserted(
                            () -> assertThat(health(side).getDetails()).containsEntry("axonServer", "not connected"));
            server.start();
            publish(List.of(unheardOf("after")));
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(rows(database)).hasSize(1);
                assertThat(health(side).getStatus()).isEqualTo(Status.UP);
            });
        }
    }

    @Test
    void the_role_that_reads_adds_to_a_copy_and_to_nothing_else() {
        var database = TestDatabase.create("copy_roles");
        assertForbidden(() -> database.querySide().sql(add()).query().listOfRows(), "42501");
        mark(database);
        database.querySide().sql(add()).query().listOfRows();
        assertThat(rows(database)).hasSize(1);
        assertForbidden(
                () -> database.commandSide()
                        .sql()
                        .sql("insert into events.domain_event (event_name) values ('late')")
                        .update(),
                "55000");
    }

    @Test
    void without_the_profile_nothing_is_copied_and_a_copy_is_not_taken_for_the_log() {
        var database = TestDatabase.create("copy_of_none");
        try (var side = OwnSide.start(database, Stream.empty())) {
            assertThat(side.getBeanNamesForType(CopiedSource.class)).isEmpty();
            assertThat(side.getBeanNamesForType(LogCopy.class)).isEmpty();
        }
        mark(database);
        assertThatThrownBy(() -> OwnSide.start(database, Stream.empty()))
                .rootCause()
                .hasMessageContaining("PostgreSQL has a copy of it");
    }

    private static String add() {
        return """
            select events.add_copied(array['x'], array['s'], array[0]::bigint[], array['Child'], array['n'], array['1'],
                                     array['2026-01-01T00:00:00.000Z'], array['{}'], array['{}'])
            """;
    }

    private static void assertForbidden(Runnable work, String state) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(work::run)
                .havingRootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }

    private static TestDatabase copy(String name) {
        var database = TestDatabase.create(name);
        mark(database);
        return database;
    }

    private static void mark(TestDatabase database) {
        database.owner().sql(CopiedLog.MARK).update();
    }

    private ConfigurableApplicationContext start(TestDatabase database, String... more) {
        return OwnSide.start(
                database,
                Stream.concat(
                        Stream.of(
                                "--spring.profiles.active=axonserver", "--axon.axonserver.servers=" + server.address()),
                        Stream.of(more)));
    }

    private static Health health(ConfigurableApplicationContext side) {
        return side.getBean(LogCopyHealthIndicator.class).health();
    }

    private static String id(String stream) {
        return UUID.nameUUIDFromBytes(stream.getBytes(UTF_8)).toString();
    }

    /** As a later version of the product may record. */
    private static EventMessage<?> unheardOf(String stream) {
        return new GenericDomainEventMessage<>(
                "Child",
                id(stream),
                0,
                new AsStored.Content("future.Unheard", "7", "{\"odd\" :  1.10}"),
                Map.of("actor", "somebody"));
    }

    private void publish(List<? extends EventMessage<?>> events) {
        log.publish(events);
    }

    private static List<Map<String, Object>> rows(TestDatabase database) {
        return database.owner().sql(ROWS).query().listOfRows();
    }

    private static List<String> claims(TestDatabase database) {
        return database.owner()
                .sql("select owner from read.token_entry where processor_name = 'log-copy' and owner is not null")
                .query(String.class)
                .list();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
