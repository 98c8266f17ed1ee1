package permanency.query.projection;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import permanency.query.OwnSide;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** Each test has a database and contexts of its own. */
class ProjectionsIT {

    private final Told told = new Told("PROJECTIONS");

    @Test
    void they_go_on_where_they_were_after_a_restart() {
        var database = TestDatabase.create("restart");
        var first = start(database);
        database.append(told.managedBy("some-ngo", "2026-07-01"));
        database.awaitProjections();
        first.close();
        database.append(List.of(told.at("2026-02-01T00:00:00Z", told.due("2026-02-01", "some-ngo", "2026-08-01"))));
        var second = start(database);
        database.awaitProjections();
        second.close();

        assertThat(rows(database))
                .as("the first, its part before the second, the second")
                .isEqualTo(3);
    }

    @Test
    void a_projection_whose_rows_cannot_be_written_tries_again_and_health_tells_of_it() {
        var database = TestDatabase.create("stalled");
        try (var context = start(database)) {
            var health = context.getBean(ProjectionHealthIndicator.class);
            database.owner()
                    .sql("revoke insert on read.review_due from permanency_query")
                    .update();
            database.append(told.managedBy("some-ngo", "2026-07-01"));

            await().until(() -> health.health().getStatus().equals(Status.DOWN));
            assertThat(health.health().getDetails()).containsEntry("stalled", Set.of("review-due"));

            database.owner()
                    .sql("grant insert on read.review_due to permanency_query")
                    .update();
            database.awaitProjections();
            assertThat(rows(database)).isEqualTo(1);
            await().until(() -> health.health().getStatus().equals(Status.UP));
        }
    }

    /** It would be looked for in an hour. The bound leaves room for a busy machine. */
    @Test
    @SuppressWarnings("try")
    void what_is_announced_is_applied_at_once() {
        var database = TestDatabase.create("announced");
        try (var context = start(database, "--permanency.query.poll-millis=3600000")) {
            var millis = IntStream.rangeClosed(1, 9)
                    .mapToLong(rows -> millisUntilApplied(database, rows))
                    .sorted()
                    .toArray();

            assertThat(millis[4]).as("median").isLessThan(300);
        }
    }

    private static long millisUntilApplied(TestDatabase database, int rows) {
        database.append(new Told("ANNOUNCED").managedBy("some-ngo", "2026-07-01"));
        var before = System.nanoTime();
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(() -> rows(database) == rows);
        return Duration.ofNanos(System.nanoTime() - before).toMillis();
    }

    @Test
    @SuppressWarnings("try")
    void what_is_not_announced_is_looked_for() {
        var database = TestDatabase.create("unannounced");
        try (var context = start(database)) {
            var store = database.commandSide();
            store.transaction()
                    .executeWithoutResult(t -> store.events().appendEvents(told.managedBy("some-ngo", "2026-07-01")));
            database.awaitProjections();

            assertThat(rows(database)).isEqualTo(1);
        }
    }

    @Test
    @SuppressWarnings("try")
    void nodes_share_the_segments_and_take_over_from_one_that_stops() {
        var database = TestDatabase.create("nodes");
        var one = start(database, "--permanency.query.node=one", "--permanency.query.segments=2");
        await().until(() -> nodes(database).equals(Map.of("one", 10)));
        try (var other = start(database, "--permanency.query.node=other")) {
            await().atMost(Duration.ofSeconds(30)).until(() -> nodes(database).equals(Map.of("one", 5, "other", 5)));
            one.close();
            assertThat(nodes(database)).as("claims of the node that stopped").doesNotContainKey("one");
            await().until(() -> nodes(database).equals(Map.of("other", 10)));
            database.append(told.managedBy("some-ngo", "2026-07-01"));
            await().until(() -> rows(database) == 1);
        }
    }

    private static ConfigurableApplicationContext start(TestDatabase database, String... settings) {
        return OwnSide.start(database, Stream.of(settings));
    }

    private static Map<String, Integer> nodes(TestDatabase database) {
        return database
                .owner()
                .sql("select owner from read.token_entry where owner is not null")
                .query(String.class)
                .list()
                .stream()
                .collect(toMap(Function.identity(), owner -> 1, Integer::sum));
    }

    private static int rows(TestDatabase database) {
        return database.owner()
                .sql("select count(*) from read.review_due")
                .query(Integer.class)
                .single();
    }
}
