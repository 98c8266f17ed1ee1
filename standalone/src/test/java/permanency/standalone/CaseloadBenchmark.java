package permanency.standalone;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.query.database.ReadStore;
import permanency.standalone.sample.LargeCaseload;

/** Measures reads and the rebuild on a large caseload, as docs/benchmark.md tells. No part of the tests. */
class CaseloadBenchmark {

    private static final int CHILDREN = Integer.getInteger("benchmark.children", 20_000);
    private static final int REQUESTS = Integer.getInteger("benchmark.requests", 200);

    private static final List<String> READS = List.of(
            "/v1/worklist/review-due?limit=50",
            "/v1/worklist/review-due?limit=50&district=SOUTHERN_NSW&sort=-due",
            "/v1/worklist/review-due?limit=50&asAt=%1$s&asKnownAt=%2$s",
            "/v1/worklist/review-due/counts?by=provider",
            "/v1/worklist/heightened?limit=50",
            "/v1/worklist/two-year?limit=50",
            "/v1/worklist/two-year?limit=50&asAt=%1$s&asKnownAt=%2$s",
            "/v1/worklist/consultation-tasks?limit=50",
            "/v1/worklist/proposals?limit=50",
            "/v1/worklist/extensions?limit=50",
            "/v1/worklist/packages-ending?limit=50",
            "/v1/worklist/copies-outstanding?limit=50",
            "/v1/worklist/uploads-outstanding?limit=50",
            "/v1/worklist/recording-issues?limit=50",
            "/v1/worklist/compliance-exceptions?limit=50",
            "/v1/audit/records?limit=50",
            "/v1/audit/records?limit=50&actor=hunter-coordinator&name=goal.CasePlanGoalSet",
            "/v1/children/%3$s",
            "/v1/children/%3$s/history");

    @Test
    void measures() throws Exception {
        var folder = System.getProperty("benchmark.data");
        var data = folder == null ? Product.temporaryFolder() : Path.of(folder);
        try (var product = start(data)) {
            record(product);
            Statements.makeCountable(product);
        }
        try (var product = start(data)) {
            var statements = new Statements(product);
            await().atMost(30, MINUTES).until(() -> RebuildTime.isCaughtUp(product));
            var reads = REQUESTS == 0 ? List.<String>of() : READS;
            PageTimes.warmUp(reads, product);
            System.out.println(PageTimes.HEAD);
            for (var read : reads) {
                System.out.println(PageTimes.of(read, REQUESTS, product, statements));
                statements.plansThatScanHistory().forEach(System.out::println);
            }
            System.out.println(ReportTime.of(product));
            System.out.println(RebuildTime.of(product));
        }
    }

    private static Product start(Path data) {
        return Product.start(data, "--permanency.sample-caseload=false", SentStatements.ARGUMENT);
    }

    /** A folder that is given may hold the caseload already. */
    private static void record(Product product) {
        if (children(product) >= CHILDREN) {
            System.out.printf("%,d children, %,d events, recorded before%n", children(product), events(product));
            return;
        }
        var start = Instant.now();
        LargeCaseload.record(product.context(), CaseWork.TODAY, CHILDREN);
        System.out.printf(
                "%,d children, %,d events, recorded in %,d s%n",
                CHILDREN,
                events(product),
                Duration.between(start, Instant.now()).toSeconds());
    }

    private static long children(Product product) {
        return product.bean(ReadStore.class)
                .sql()
                .sql("select count(*) from events.domain_event where stream_type = 'Child' and sequence_number = 0")
                .query(Long.class)
                .single();
    }

    private static long events(Product product) {
        return product.bean(ReadStore.class)
                .sql()
                .sql("select count(*) from events.domain_event")
                .query(Long.class)
                .single();
    }
}
