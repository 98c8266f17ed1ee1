package permanency.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Changed.with;
import static permanency.command.Orders.enterCare;
import static permanency.command.Orders.setGoal;
import static permanency.events.goal.CasePlanGoal.RESTORATION;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import permanency.command.Children;
import permanency.command.Database;
import permanency.command.OnPostgres;
import permanency.command.Orders;
import permanency.command.Past;
import permanency.command.database.CommandStore;
import permanency.command.submission.CommandDesk;
import permanency.command.submission.Submission;
import permanency.command.submission.Taken;
import permanency.events.ChildId;

@OnPostgres
class EventStoreTest {

    @Autowired
    private CommandDesk desk;

    @Autowired
    private CommandBus commands;

    @Autowired
    private CommandGateway gateway;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private CommandStore store;

    @Autowired
    private ApplicationContext context;

    private Children children;

    @BeforeEach
    void open() {
        children = new Children(desk);
    }

    @Test
    void commands_run_in_transactions_of_the_database() {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    }

    /** What is committed later than that, readers might miss. */
    @Test
    void a_transaction_ends_long_before_readers_stop_to_look_for_its_events() {
        assertThat(store.jdbc()
                        .sql("show transaction_timeout")
                        .query(String.class)
                        .single())
                .isEqualTo("20s");
    }

    @Test
    void without_its_profile_nothing_of_axon_server_is_there_to_connect() {
        assertThat(context.getBeanNamesForType(AxonServerConnectionManager.class))
                .isEmpty();
        assertThat(context.getBeanNamesForType(AxonServerConfiguration.class)).isEmpty();
        assertThat(commands).isInstanceOf(SimpleCommandBus.class);
    }

    @Test
    void xstream_is_not_on_the_class_path() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("com.thoughtworks.xstream.XStream"));
    }

    @Test
    void events_stand_under_stable_names_and_sql_reads_them() {
        var child = children.register();
        children.of(child, enterCare("2019-11-01"), caseworker());
        children.of(child, setGoal(RESTORATION, "2019-11-12"), managerCasework());

        assertThat(Database.eventsOf(child))
                .extracting(e -> e.get("name"))
                .containsSubsequence(
                        "child.ChildRegistered",
                        "culture.IndigenousStatusRecorded",
                        "care.EntryToCareRecorded",
                        "goal.CasePlanGoalSet");
        var goal = Database.as("permanency_query")
                .sql(
                        "select payload ->> 'goal' from events.event where stream_id = ? and name = 'goal.CasePlanGoalSet'")
                .param(child.toString())
                .query(String.class)
                .single();
        assertThat(goal).isEqualTo("RESTORATION");
    }

    @Test
    void events_tell_who_recorded_them() {
        var child = children.register();
        children.send(with(enterCare("2019-11-01"), "childId", child), caseworker(), Database.versionOf(child));
        var metadata = Database.as("permanency_query")
                .sql(
                        "select metadata::text from events.event where stream_id = ? and name = 'care.EntryToCareRecorded'")
                .param(child.toString())
                .query(String.class)
                .single();
        assertThat(metadata)
                .contains("\"actor\": \"caseworker-88\"", "\"organisation\": \"DCJ\"", "\"position\": \"CASEWORKER\"")
                .contains("\"actorName\"", "\"districts\"", "\"key\"", "\"digest\"", "\"correlationId\"")
                .doesNotContain("ifMatch");
    }

    @Test
    void names_stand_apart_from_events() {
        var child = children.register();
        assertThat(Database.eventsOf(child)).noneMatch(e -> e.toString().contains("Made-up"));
        assertThat(names(child)).containsExactly("Made-up Child");
    }

    @Test
    void identity_and_events_are_written_together_or_not_at_all() {
        var child = new ChildId(UUID.randomUUID());
        var race = commands.registerHandlerInterceptor((work, chain) -> {
            var answer = chain.proceed();
            rivalCreates(child);
            return answer;
        });
        var register = with(Orders.register(), "childId", child);
        var submission =
                new Submission(child.value(), "digest", null, caseworker(), "0af7651916cd43dd8448eb211c80319c");
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> gateway.sendAndWait(new GenericCommandMessage<>(register, submission.metadata())));
        race.cancel();
        assertThat(names(child)).isEmpty();
        assertThat(Database.eventsOf(child)).hasSize(1);
    }

    @Test
    void a_childstory_id_is_entered_once() {
        var first = new ChildId(UUID.randomUUID());
        var second = new ChildId(UUID.randomUUID());
        children.register(first, "CS-" + first);
        assertThatExceptionOfType(Taken.class).isThrownBy(() -> children.register(second, "CS-" + first));
        assertThat(Database.eventsOf(second)).isEmpty();
        assertThat(names(second)).isEmpty();
    }

    @Test
    void a_place_in_a_stream_is_taken_once() {
        var stream = UUID.randomUUID().toString();
        append(stream, 0);
        append(stream, 1);
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> append(stream, 1));
        assertThatThrownBy(() -> append(stream, 0)).isInstanceOf(AggregateStreamCreationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into events.domain_event (event_id, stream_id, sequence_number, event_name, recorded_at, payload, metadata) values ('x', 'x', 0, 'x', 'x', '{}', '{}')",
                "update events.domain_event set payload = '{}'",
                "delete from events.domain_event",
                "truncate events.domain_event",
                "select * from identity.child_identity",
                "select * from timing.next_moment",
                "update timing.scheduled_task set picked = false",
                "update audit.refused_attempt set actor = 'somebody else'"
            })
    void the_role_that_reads_only_reads(String sql) {
        assertForbidden("permanency_query", sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update events.domain_event set payload = '{}'",
                "delete from events.domain_event",
                "truncate events.domain_event",
                "drop table events.domain_event",
                "update identity.child_identity set name = 'X'",
                "delete from identity.child_identity",
                "delete from timing.next_moment",
                "drop table timing.scheduled_task",
                "update audit.refused_attempt set actor = 'somebody else'",
                "delete from audit.refused_attempt"
            })
    void the_role_that_records_only_adds(String sql) {
        assertForbidden("permanency_command", sql);
    }

    private static void assertForbidden(String role, String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Database.as(role).sql(sql).update())
                .havingRootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    private void append(String stream, long sequence) {
        engine.appendEvents(new GenericDomainEventMessage<>("Child", stream, sequence, Past.registered()));
    }

    private static List<String> names(ChildId child) {
        return Database.asSuperuser()
                .sql("select name from identity.child_identity where child_id = ?")
                .param(child.value())
                .query(String.class)
                .list();
    }

    private static void rivalCreates(ChildId child) {
        Database.as("permanency_command").sql("""
                        insert into events.domain_event
                               (event_id, stream_id, sequence_number, stream_type, event_name, revision, recorded_at, payload, metadata)
                        values (gen_random_uuid()::text, ?, 0, 'Child', 'child.ChildRegistered', '1', '2026-01-01T00:00:00Z', '{}', '{}')
                        """).param(child.toString()).update();
    }
}
