package permanency.command.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Changed.with;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.consult;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import permanency.command.Children;
import permanency.command.Database;
import permanency.command.Orders;
import permanency.command.Past;
import permanency.command.consultation.RecordConsultation;
import permanency.command.submission.Caller;
import permanency.command.submission.Failure;
import permanency.command.submission.KeyReused;
import permanency.command.submission.Receipt;
import permanency.command.submission.StaleView;
import permanency.command.submission.Submission;
import permanency.command.submission.Taken;
import permanency.events.ChildId;
import permanency.policy.Refused;
import permanency.store.AsStored;
import permanency.store.AxonServerLog;
import permanency.store.StandInServer;

/**
 * Two write sides whose events and commands go through the connector: to a stand-in, as there is no Axon Server where these
 * tests run. {@code AxonServerConnectorIT} does the same with a real one, where there is.
 */
class AxonServerConnectorIT {

    private static final StandInServer SERVER = new StandInServer();

    private static List<String> database;
    private static Node node;
    private static Node other;

    private final Children children = node.children();

    @BeforeAll
    static void start() {
        database = Database.settings("on_axon_server");
        node = Node.on(SERVER.address(), database);
        other = Node.on(SERVER.address(), database);
    }

    @AfterAll
    static void stop() {
        other.close();
        node.close();
        SERVER.close();
    }

    @Test
    void events_and_commands_go_through_the_connector() {
        var before = SERVER.commands();
        var child = children.restoration();
        assertThat(node.bean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
        assertThat(node.bean(EventStore.class)).isInstanceOf(AxonServerLog.class);
        assertThat(node.context().getBeanNamesForType(EventStorageEngine.class)).isEmpty();
        assertThat(SERVER.commands() - before).isEqualTo(5);
        assertThat(stored(child)).hasSizeGreaterThan(5);
        assertThat(Database.as("permanency_command", "on_axon_server")
                        .sql("select count(*) from events.domain_event")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void events_have_the_names_revisions_and_texts_that_they_have_in_postgresql() {
        var registered = stored(children.register()).get(0);
        var content = (AsStored.Content) registered.getPayload();

        assertThat(content.name()).isEqualTo("child.ChildRegistered");
        assertThat(content.revision()).isEqualTo("1");
        assertThat(content.json())
                .isEqualTo(
                        "{\"childId\":\"%s\",\"occurredOn\":\"2019-03-01\",\"dateOfBirth\":\"2014-08-31\",\"sex\":\"NOT_STATED\",\"district\":\"%s\"}"
                                .formatted(registered.getAggregateIdentifier(), Past.DISTRICT.code()));
        assertThat(registered.getType()).isEqualTo("Child");
        assertThat(registered.getMetaData())
                .containsEntry("actor", caseworker().id())
                .containsKeys("key", "digest", "correlationId", "reference");
    }

    @Test
    void each_node_decides_on_what_the_other_recorded() {
        var child = children.restoration();
        var last = new Receipt[1];
        for (int i = 0; i < 6; i++) {
            var sender = (i % 2 == 0 ? node : other).children();
            last[0] = sender.of(child, consult("2020-06-01"), coordinator(SWS));
        }
        assertThat(stored(child)).hasSize((int) last[0].version() + 1);
    }

    @Test
    void a_refusal_comes_back_as_it_was_thrown() {
        var child = children.restoration();
        var proposal = children.proposed(child).recordId();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> children.of(child, with(approve(), "proposalId", proposal), coordinator(SWS)))
                .satisfies(refused -> {
                    assertThat(refused.clause().number()).isEqualTo("R74");
                    assertThat(refused.onAuthority()).isTrue();
                    assertThat(refused).hasMessage(refused.clause().sentence());
                });
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> children.of(
                        child, with(conduct("2020-05-05"), "review.progressSummary", null), coordinator(SWS)))
                .satisfies(refused -> {
                    assertThat(refused.onAuthority()).isFalse();
                    assertThat(refused.errors()).extracting("field").contains("review.progressSummary");
                });
    }

    @Test
    void what_is_rejected_comes_back_too() {
        var child = children.restoration();
        var command = with(consult("2020-06-01"), "childId", child);
        var key = UUID.randomUUID();
        var recorded = send(command, key, null);

        assertThat(send(command, key, null)).as("a retry").isEqualTo(recorded);
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> send(with(command, "heldOn", "2020-06-02"), key, null));
        assertThatExceptionOfType(StaleView.class)
                .isThrownBy(() -> send(command, UUID.randomUUID(), 2L))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(recorded.version()));
        assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> send(with(command, "childId", UUID.randomUUID()), UUID.randomUUID(), null));
        var twin = new ChildId(UUID.randomUUID());
        assertThatExceptionOfType(Taken.class).isThrownBy(() -> children.register(twin, "CS-" + child));
        assertThat(stored(twin)).isEmpty();
    }

    @Test
    void a_lost_race_is_run_again_and_lost_twice_it_is_told() {
        var child = children.restoration();
        var races = new AtomicInteger(1);
        for (var each : List.of(node, other)) {
            each.bean(CommandBus.class).registerHandlerInterceptor((work, chain) -> {
                var answer = chain.proceed();
                if (races.getAndDecrement() > 0) {
                    publish(child, stored(child).size());
                }
                return answer;
            });
        }
        var before = stored(child).size();
        children.of(child, consult("2020-06-01"), coordinator(SWS));
        assertThat(stored(child).size()).isGreaterThan(before + 1);

        races.set(2);
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> children.of(child, consult("2020-06-02"), coordinator(SWS)));
    }

    @Test
    void identity_is_written_with_the_events_or_not_at_all() {
        var child = new ChildId(UUID.randomUUID());
        var races = List.of(node, other).stream()
                .map(each -> each.bean(CommandBus.class).registerHandlerInterceptor((work, chain) -> {
                    var answer = chain.proceed();
                    if (stored(child).isEmpty()) {
                        publish(child, 0);
                    }
                    return answer;
                }))
                .toList();
        var register = with(Orders.register(), "childId", child);
        var once = new Submission(child.value(), "digest", null, caseworker(), "0af7651916cd43dd8448eb211c80319c");
        assertThatExceptionOfType(CommandExecutionException.class)
                .isThrownBy(() -> node.bean(CommandGateway.class)
                        .sendAndWait(new GenericCommandMessage<>(register, once.metadata())))
                .satisfies(lost -> assertThat(
                                lost.<Failure>getDetails().orElseThrow().toString())
                        .contains("kind=RACED"));
        races.forEach(Registration::cancel);

        assertThat(stored(child)).hasSize(1);
        assertThat(Database.as("postgres", "on_axon_server")
                        .sql("select count(*) from identity.child_identity where child_id = ?")
                        .param(child.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_node_that_has_lost_its_server_is_not_ready_until_it_is_back() {
        try (var server = new StandInServer();
                var alone = Node.on(
                        server.address(), Database.settings("alone"), "--axon.axonserver.reconnect-interval=200")) {
            var health = alone.bean(AxonServerHealthIndicator.class);
            await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
            server.stop();
            await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.DOWN));
            assertThat(health.health().getDetails()).isEqualTo(Map.of("axonServer", "not connected"));
            server.start();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
            await().ignoreExceptions()
                    .untilAsserted(() -> assertThat(alone.children().register()).isNotNull());
        }
    }

    private static Receipt send(RecordConsultation command, UUID key, Long ifMatch) {
        return other.children().desk().send(command, new Caller(key, ifMatch, coordinator(SWS), "trace"));
    }

    /** As somebody else does, so neither in the transaction under way nor with the key of its command. */
    private static void publish(ChildId child, long version) {
        var content = new AsStored.Content("child.ChildRegistered", "1", json(child));
        var somebody = new Thread(() ->
                log().publish(List.of(new GenericDomainEventMessage<>("Child", child.toString(), version, content))));
        somebody.start();
        try {
            somebody.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(ChildId child) {
        return "{\"childId\":\"%s\",\"occurredOn\":\"2019-10-28\",\"dateOfBirth\":\"2016-04-02\",\"sex\":\"FEMALE\",\"district\":\"%s\"}"
                .formatted(child, Past.DISTRICT.code());
    }

    private static List<? extends DomainEventMessage<?>> stored(ChildId child) {
        return log().readEvents(child.toString()).asStream().toList();
    }

    private static AxonServerLog log() {
        return AxonServerLog.asStored(
                node.bean(AxonServerConfiguration.class), node.bean(AxonServerConnectionManager.class));
    }
}
