package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import permanency.query.database.DatabaseSettings;
import permanency.query.database.TestDatabase;

class AnnouncedTest {

    private final TestDatabase database = TestDatabase.create("announced_and_stopped");
    private final Announced announced =
            new Announced(new DatabaseSettings(database.url(), "permanency_query", "", "permanency_owner", ""));

    /** Whoever would look then has stopped too. */
    @Test
    void after_it_was_stopped_nobody_is_told_of_what_is_announced() {
        var told = new AtomicInteger();
        announced.start(told::incrementAndGet);
        await().until(() -> told.get() == 1);
        database.announce();
        await().until(() -> told.get() == 2);

        announced.stop();
        database.announce();

        await().during(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(told).hasValue(2));
    }
}
