package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;
import static permanency.standalone.CaseWork.recorded;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import permanency.command.axonserver.MoveCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.store.AxonServerLog;
import permanency.store.StandInServer;

/** Both sides with the log in Axon Server, over HTTP: recording, conflicts, replay by both clocks, and moving the log. */
class AxonServerIT {

    private static final String PROFILE = "--spring.profiles.active=axonserver";
    private static final String SKIPPED =
            "NOT TRIED with an Axon Server: AXONSERVER_ADDRESS (host:port) names none, see docs/distribution.md";

    private final Path data = Product.temporaryFolder();

    /** The reason for which a test is skipped stands in no log but this. */
    @BeforeAll
    static void sayWhatIsSkipped() {
        if (System.getenv("AXONSERVER_ADDRESS") == null) {
            System.out.println(SKIPPED);
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "AXONSERVER_ADDRESS", matches = ".+", disabledReason = SKIPPED)
    void with_the_axon_server_that_is_given() {
        allOfIt(System.getenv("AXONSERVER_ADDRESS"));
    }

    /** Which is none; but what the product sends and understands is the same. */
    @Test
    void with_a_stand_in() {
        try (var server = new StandInServer()) {
            allOfIt(server.address());
        }
    }

    private void allOfIt(String address) {
        var servers = "--axon.axonserver.servers=" + address;
        CaseWork work;
        String history;
        try (var product = start(PROFILE, servers)) {
            assertThat(product.bean(EventStore.class)).isInstanceOf(AxonServerLog.class);
            await().atMost(30, SECONDS)
                    .until(() -> product.get(null, "/actuator/health/readiness").status() == 200);
            work = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");
            aRetryIsRecordedOnce(work);
            aStaleViewIs412AndARefusalIs403(work);
            aRaceLostTwiceIs409(work, product);
            bothClocks(work);
            history = history(work);
        }
        assertThat(move("compare", servers)).isZero();
        assertThat(move("to-postgresql", servers)).isZero();
        try (var product = start()) {
            var there = new CaseWork(product, work.child());
            assertThat(history(there)).isEqualTo(history);
            recorded(there.post("coordinator", "/consultations", Bodies.consultation(TODAY.minusDays(1))));
            history = history(there);
        }
        assertThat(move("compare", servers)).isEqualTo(1);
        assertThat(move("to-axon-server", servers)).isZero();
        try (var product = start(PROFILE, servers)) {
            var back = new CaseWork(product, work.child());
            assertThat(history(back)).isEqualTo(history);
            recorded(back.post("coordinator", "/consultations", Bodies.consultation(TODAY)));
            var version = Long.parseLong(back.etag().replace("\"", ""));
            assertThat(back.history("auditor", "?limit=1").body().get("version").asLong())
                    .isEqualTo(version);
        }
    }

    private static void aRetryIsRecordedOnce(CaseWork work) {
        var key = UUID.randomUUID();
        var body = Bodies.consultation(TODAY.minusDays(5));
        var first = recorded(work.post("coordinator", "/consultations", body, key, null));
        var again = recorded(work.post("coordinator", "/consultations", body, key, null));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(work.post("coordinator", "/consultations", Bodies.consultation(TODAY), key, null)
                        .status())
                .isEqualTo(422);
    }

    private static void aStaleViewIs412AndARefusalIs403(CaseWork work) {
        var seen = work.etag();
        var proposal = work.propose("coordinator");
        var path = "/goal-changes/" + proposal + "/approval";
        var stale = work.post("manager-casework", path, "{\"reasons\":\"Ready.\"}", UUID.randomUUID(), seen);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().get("recordedSince").toString()).contains("goal.GoalChangeProposed");

        await().atMost(5, SECONDS).until(() -> !work.etag().equals(seen));
        var refused = work.approve("coordinator", proposal);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().get("clause").asString()).isEqualTo("R74");
        assertThat(refused.body().get("sentence").asString()).isNotBlank();
        var incomplete = work.post(
                "coordinator",
                "/progress-reviews",
                "{\"heldOn\":\"%s\",\"reason\":\"SCHEDULED\",\"review\":{}}".formatted(TODAY));
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.body().get("errors").size()).isPositive();
    }

    private static void aRaceLostTwiceIs409(CaseWork work, Product product) {
        var events = product.bean(EventStore.class);
        var rival = product.bean(CommandBus.class).registerHandlerInterceptor((unit, chain) -> {
            var answer = chain.proceed();
            inThread(() -> events.publish(List.of(statusOf(work, events))));
            return answer;
        });
        try {
            assertThat(work.post("coordinator", "/consultations", Bodies.consultation(TODAY.minusDays(3)))
                            .status())
                    .isEqualTo(409);
        } finally {
            rival.cancel();
        }
        recorded(work.post("coordinator", "/consultations", Bodies.consultation(TODAY.minusDays(3))));
    }

    private static GenericDomainEventMessage<IndigenousStatusRecorded> statusOf(CaseWork work, EventStore events) {
        var child = work.child().toString();
        return new GenericDomainEventMessage<>(
                "Child",
                child,
                events.lastSequenceNumberFor(child).orElseThrow() + 1,
                new IndigenousStatusRecorded(
                        new ChildId(work.child()),
                        new RecordId(UUID.randomUUID()),
                        TODAY,
                        IndigenousStatus.NEITHER,
                        "Family"));
    }

    private static void bothClocks(CaseWork work) {
        var before = Instant.now();
        pause();
        recorded(work.post("coordinator", "/progress-reviews", Bodies.review(TODAY.minusDays(10))));
        await().atMost(5, SECONDS).until(() -> history(work).contains("review.ProgressReviewRecorded"));
        assertThat(work.history("auditor", "?limit=200&asKnownAt=" + before)
                        .body()
                        .toString())
                .doesNotContain("review.ProgressReviewRecorded");
        assertThat(work.history("auditor", "?limit=200&asAt=" + TODAY.minusDays(11))
                        .body()
                        .toString())
                .doesNotContain("review.ProgressReviewRecorded");
        assertThat(work.history("auditor", "?limit=200&asAt=" + TODAY.minusDays(10))
                        .body()
                        .toString())
                .contains("review.ProgressReviewRecorded");
    }

    private static String history(CaseWork work) {
        return work.history("auditor", "?limit=200").body().get("events").toString();
    }

    private int move(String direction, String servers) {
        try (var database = KeptPostgres.start(data)) {
            var settings = database.settings().entrySet().stream().map(s -> "--" + s.getKey() + "=" + s.getValue());
            return MoveCommand.run(Stream.concat(settings, Stream.of("--permanency.move=" + direction, servers))
                    .toArray(String[]::new));
        }
    }

    private Product start(String... more) {
        return Product.start(
                data,
                Stream.concat(Stream.of("--permanency.sample-caseload=false"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static void inThread(Runnable work) {
        var thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        inThread(() -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
