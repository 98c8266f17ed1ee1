package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.OwnSide;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/**
 * A query side on a database of its own, that counts. Nothing but what a test asks for runs in the background. The test
 * classes that need it use the same one, each from an empty log on.
 */
record CountingSide(TestDatabase database, ConfigurableApplicationContext context) {

    private static final CountingSide ONE = on(TestDatabase.create("counting"));

    static CountingSide withEmptyLog() {
        ONE.counting().poisonDays.clear();
        ONE.counting().badDays.clear();
        ONE.counting().databaseIsDown = false;
        ONE.database().emptyLog();
        ONE.database().owner().sql("delete from read.parked_event").update();
        assertThat(ONE.operate(HttpMethod.POST, "/projections/rebuild")).hasStatusOk();
        return ONE;
    }

    private static CountingSide on(TestDatabase database) {
        return new CountingSide(
                database,
                OwnSide.start(
                        database,
                        Stream.of(
                                "--permanency.query.waiting.at-most=10s",
                                "--permanency.query.reconciliation.interval=1d"),
                        Counting.class));
    }

    Counting counting() {
        return context.getBean(Counting.class);
    }

    /** One event a day, all in one transaction. */
    void tell(Told child, String... days) {
        database.append(List.of(days).stream()
                .map(day -> child.at(day + "T00:00:00Z", child.noneDue(day)))
                .toList());
    }

    /** Straight into the log, as another version of the product may have written it. */
    void write(Told child, long version, String name, String revision, String payload) {
        database.owner()
                .sql("""
                        insert into events.domain_event
                            (event_id, stream_id, sequence_number, stream_type, event_name, revision, recorded_at, payload,
                             metadata)
                        values (:id, :child, :version, 'Child', :name, :revision, '2026-01-01T00:00:00.000Z', :payload, '{}')
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("child", child.child().toString())
                .param("version", version)
                .param("name", name)
                .param("revision", revision)
                .param("payload", payload)
                .update();
    }

    /** Until it has got to the version, and has applied what it could. */
    void await(Told child, long version) {
        context.getBean(Freshness.class).require(child.child(), version, Counting.NAME);
    }

    /** The days of the events that were applied, each as often as it was; null when there was none. */
    String days(Told child) {
        return database.owner()
                .sql("select days from read.counted where child_id = :child")
                .param("child", child.child())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    boolean isIncomplete(Told child) {
        return context.getBean(Parked.class).isIncomplete(child.child());
    }

    Health health() {
        return context.getBean(ProjectionHealthIndicator.class).health();
    }

    MvcTestResult operate(HttpMethod method, String path) {
        return context.getBean(MockMvcTester.class)
                .method(method)
                .uri("/v1/operations" + path)
                .header(HttpHeaders.AUTHORIZATION, Token.with("OPERATE"))
                .exchange();
    }
}
