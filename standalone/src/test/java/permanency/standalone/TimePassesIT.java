package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;
import static permanency.standalone.CaseWork.recorded;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What time alone brings about is recorded without anybody's command. */
class TimePassesIT {

    private static final String TASK_OF_28_DAYS = """
            {"requestedOn": "%s", "trigger": "REQUESTED_BY_CASEWORKER_OR_MANAGER", "reasons": "Contact broke off."}
            """.formatted(TODAY);

    private final Path data = Product.temporaryFolder();

    @Test
    void a_task_goes_unanswered_also_while_nothing_runs() {
        CaseWork before;
        try (var product = start()) {
            before = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");
            recorded(before.post("practitioner", "/consultation-requests", TASK_OF_28_DAYS));
            assertThat(unanswered(before)).isEmpty();
        }
        try (var product = start()) {
            var later = Instant.now().plus(Duration.ofDays(40));
            var work = new CaseWork(product, before.child());
            var clock = product.bean(MovableClock.class);
            clock.moveTo(later);
            JsonNode entry;
            try {
                await().atMost(20, SECONDS).until(() -> unanswered(work).isPresent());
                entry = unanswered(work).orElseThrow();
            } finally {
                clock.backToNow(); // Axon has one clock for all that runs in this JVM
            }
            assertThat(entry.at("/occurredOn").asString())
                    .isEqualTo(TODAY.plusDays(29).toString());
            assertThat(Instant.parse(entry.at("/recordedAt").asString())).isAfterOrEqualTo(later.minusSeconds(1));
            assertThat(entry.at("/recordedBy/actor").asString()).isEqualTo("scheduler");
        }
    }

    private Product start() {
        return Product.start(data, "--permanency.sample-caseload=false", "--permanency.timing.interval=1s");
    }

    private static Optional<JsonNode> unanswered(CaseWork work) {
        return work.history("auditor", "?limit=200")
                .body()
                .get("events")
                .valueStream()
                .filter(e -> e.at("/name").asString().equals("records.TaskUnanswered"))
                .findFirst();
    }
}
