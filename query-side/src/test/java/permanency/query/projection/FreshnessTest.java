package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.StandardEnvironment;
import permanency.query.QuerySideTest;
import permanency.query.Told;
import permanency.query.database.ReadStore;
import permanency.query.database.TestDatabase;
import permanency.query.http.NotYetVisible;

@QuerySideTest
class FreshnessTest {

    private final Told told = new Told("FRESHNESS");

    @Autowired
    private TestDatabase database;

    @Autowired
    private ReadStore store;

    @Autowired
    private Freshness freshness;

    @Autowired
    private Tokens tokens;

    @Autowired
    private List<Projection<?>> projections;

    @Test
    void a_read_waits_for_what_was_just_recorded() {
        for (var version = 0; version < 10; version++) {
            database.append(List.of(told.at("2026-01-01T00:00:0" + version + "Z", told.noneDue("2026-01-01"))));

            freshness.require(told.child(), (long) version, "review-due", "child");

            assertThat(rows()).isEqualTo(version + 1);
        }
    }

    @Test
    void it_waits_no_longer_than_it_may() {
        whileReviewsDueAreHeldBack(() -> {
            database.append(List.of(told.at("2026-01-01T00:00:00Z", told.noneDue("2026-01-01"))));

            assertThatThrownBy(() -> impatient(1).require(told.child(), 0L, "review-due"))
                    .isInstanceOf(NotYetVisible.class);
        });
        freshness.require(told.child(), 0L, "review-due");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void it_goes_on_when_what_it_waits_for_comes() {
        var waiting = whileReviewsDueAreHeldBack(() -> {
            database.append(List.of(told.at("2026-01-01T00:00:00Z", told.noneDue("2026-01-01"))));
            return CompletableFuture.runAsync(() -> freshness.require(told.child(), 0L, "review-due"));
        });
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void it_does_not_wait_for_projections_that_are_not_about_the_event() {
        whileReviewsDueAreHeldBack(() -> {
            database.append(List.of(told.at("2026-01-01T00:00:00Z", told.registered("2026-01-01"))));

            freshness.require(told.child(), 0L, "child", "review-due");
        });
    }

    @Test
    void when_too_many_wait_already_the_next_is_told_at_once() {
        whileReviewsDueAreHeldBack(() -> {
            database.append(List.of(told.at("2026-01-01T00:00:00Z", told.noneDue("2026-01-01"))));

            assertThatThrownBy(() -> impatient(0).require(told.child(), 0L, "review-due"))
                    .isInstanceOf(NotYetVisible.class);
        });
    }

    @Test
    void what_is_not_recorded_is_not_visible() {
        assertThatThrownBy(() -> freshness.require(told.child(), 0L, "child")).isInstanceOf(NotYetVisible.class);
        freshness.require(UUID.randomUUID(), null, "child");
    }

    private Freshness impatient(int reads) {
        var settings = new WaitingSettings(Duration.ofMillis(100), reads);
        return new Freshness(projections, new Watermarks(tokens, settings), store, new StandardEnvironment());
    }

    private void whileReviewsDueAreHeldBack(Runnable work) {
        whileReviewsDueAreHeldBack(() -> {
            work.run();
            return null;
        });
    }

    private <T> T whileReviewsDueAreHeldBack(Supplier<T> work) {
        return store.inTransaction(() -> {
            new Turns(store).exclusive("review-due");
            return CompletableFuture.supplyAsync(work).join();
        });
    }

    private int rows() {
        return store.sql()
                .sql("select count(*) from read.review_due where child_id = :id")
                .param("id", told.child())
                .query(Integer.class)
                .single();
    }
}
