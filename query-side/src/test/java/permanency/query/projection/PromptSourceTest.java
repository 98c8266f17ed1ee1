package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permanency.query.QuerySideTest;
import permanency.query.Told;
import permanency.query.database.ReadStore;
import permanency.query.database.TestDatabase;

@QuerySideTest
class PromptSourceTest {

    private final Told told = new Told("PROMPT");

    @Autowired
    private TestDatabase database;

    @Autowired
    private ReadStore store;

    /** By itself a processor looks every 500 ms. The bound leaves room for a busy machine. */
    @Test
    void what_is_recorded_is_shown_soon() {
        var millis = IntStream.rangeClosed(1, 9)
                .mapToLong(this::millisUntilShown)
                .sorted()
                .toArray();

        assertThat(millis[4]).as("median").isLessThan(300);
    }

    private long millisUntilShown(int rows) {
        var recordedAt = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(rows);
        database.append(List.of(told.at(recordedAt, told.noneDue("2026-01-01"))));
        var before = System.nanoTime();
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(() -> rows() == rows);
        return Duration.ofNanos(System.nanoTime() - before).toMillis();
    }

    private int rows() {
        return store.sql()
                .sql("select count(*) from read.review_due where child_id = :id")
                .param("id", told.child())
                .query(Integer.class)
                .single();
    }
}
