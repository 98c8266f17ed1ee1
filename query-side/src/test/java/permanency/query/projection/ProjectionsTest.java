package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import permanency.query.QuerySide;
import permanency.query.Surroundings;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** Each test has a database and contexts of its own. */
class ProjectionsTest {

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
    void an_event_that_cannot_be_applied_is_not_skipped_and_health_tells_of_it() {
        var database = TestDatabase.create("stalled");
        try (var context = start(database)) {
            var health = context.getBean(ProjectionHealthIndicator.class);
            insertBroken(database);
            database.append(told.managedBy("some-ngo", "2026-07-01"));

            await().until(() -> health.health().getStatus().equals(Status.DOWN));
            assertThat(health.health().getDetails()).containsEntry("stalled", List.of("review-due"));
            assertThat(rows(database)).isZero();

            database.owner()
                    .sql("delete from events.domain_event where stream_id = 'broken'")
                    .update();
            database.awaitProjections();
            assertThat(rows(database)).isEqualTo(1);
            await().until(() -> health.health().getStatus().equals(Status.UP));
        }
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return QuerySide.application()
                .sources(Surroundings.class)
                .run("--server.port=0", "--permanency.query.database.url=" + database.url());
    }

    private static void insertBroken(TestDatabase database) {
        database.owner().sql("""
                        insert into events.domain_event
                            (event_id, stream_id, sequence_number, stream_type, event_name, revision, recorded_at,
                             payload, metadata)
                        values ('broken', 'broken', 0, 'Child', 'review.NoReviewDue', '1',
                                '2026-01-01T00:00:00.000Z', '{"childId":"none"}', '{}')
                        """).update();
    }

    private static int rows(TestDatabase database) {
        return database.owner()
                .sql("select count(*) from read.review_due")
                .query(Integer.class)
                .single();
    }
}
