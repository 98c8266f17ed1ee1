package permanency.query.report;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;

/** Reports that are asked for at the same time, more of them than there are connections. */
@QuerySideTest
class RunsAtOnceTest {

    private static final Instant KNOWN = Instant.parse("2021-07-20T05:00:00Z");

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void projections_are_at_work() {
        Surroundings.CLOCK.set(TestClock.NOW);
        await().until(() -> asked("2001-10", KNOWN).getResponse().getStatus() != 503);
    }

    @Test
    void all_are_run() {
        var answers = atOnce(IntStream.range(0, 12).mapToObj(KNOWN::plusSeconds).toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(201));
    }

    @Test
    void one_and_the_same_is_run_once() {
        var asked = KNOWN.plusSeconds(60);

        var answers = atOnce(List.of(asked, asked, asked));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(201, 200, 200);
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getHeader("Location"))
                .containsOnly(answers.get(0).getResponse().getHeader("Location"));
    }

    private List<MvcTestResult> atOnce(List<Instant> asKnownAt) {
        var threads = Executors.newFixedThreadPool(asKnownAt.size());
        try {
            var asked = asKnownAt.stream()
                    .map(at -> supplyAsync(() -> asked("2020-07", at), threads))
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private MvcTestResult asked(String quarter, Instant asKnownAt) {
        return new Running(http).ask(quarter, asKnownAt.toString(), Running.MANAGER);
    }
}
