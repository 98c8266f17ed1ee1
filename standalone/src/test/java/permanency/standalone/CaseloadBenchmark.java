package permanency.standalone;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import permanency.query.database.ReadStore;
import permanency.standalone.sample.LargeCaseload;

/** Measures the lists and the rebuild on a large caseload. No part of the tests; see docs/benchmark.md. */
class CaseloadBenchmark {

    private static final int CHILDREN = Integer.getInteger("benchmark.children", 20_000);

    @Test
    void measures() {
        try (var product = Product.start(Product.temporaryFolder(), "--permanency.sample-caseload=false")) {
            var start = Instant.now();
            LargeCaseload.record(product.context(), CaseWork.TODAY, CHILDREN);
            var seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
            var events = product.bean(ReadStore.class)
                    .sql()
                    .sql("select count(*) from events.domain_event")
                    .query(Long.class)
                    .single();
            System.out.printf("%,d children, %,d events recorded in %.0f s%n", CHILDREN, events, seconds);
        }
    }
}
