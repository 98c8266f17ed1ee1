package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;
import static permanency.standalone.CaseWork.recorded;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A review on its whole way: from a coordinator to the event store, to the list, and into the history. */
class ReviewJourneyIT {

    private final Product product = Product.shared();
    private final CaseWork work = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");

    @Test
    void a_review_moves_the_due_date_in_the_list_within_a_second() {
        awaitDueOn(TODAY.minusMonths(10).plusMonths(1).plusMonths(6));

        recorded(work.post("coordinator", "/progress-reviews", Bodies.review(TODAY)));

        awaitDueOn(TODAY.plusMonths(6));
    }

    @Test
    void a_review_recorded_late_does_not_change_what_was_known_before() throws InterruptedException {
        Thread.sleep(5);
        var before = Instant.now();
        Thread.sleep(5);
        var known = work.history("auditor", "?asKnownAt=" + before).body().get("state");

        recorded(work.post("coordinator", "/progress-reviews", Bodies.review(TODAY.minusMonths(4))));

        assertThat(work.history("auditor", "?asKnownAt=" + before).body().get("state"))
                .isEqualTo(known);
        assertThat(work.history("auditor", "")
                        .body()
                        .get("state")
                        .get("nextReviewDueOn")
                        .asString())
                .isEqualTo(TODAY.minusMonths(4).plusMonths(6).toString());
    }

    @Test
    void the_same_review_posted_again_is_answered_again_and_recorded_once() {
        var key = UUID.randomUUID();
        var body = Bodies.review(TODAY.minusDays(1));
        var first = recorded(work.post("coordinator", "/progress-reviews", body, key, null));
        var again = recorded(work.post("coordinator", "/progress-reviews", body, key, null));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(work.etag()).isEqualTo(first.etag());
        var address = first.response().headers().firstValue("Location").orElseThrow();
        var events = product.get("coordinator", address).body().get("events");
        assertThat(events.valueStream().map(e -> e.get("name").asString()))
                .contains("review.ProgressReviewRecorded", "review.ReviewFallsDue")
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_review_under_another_key_is_refused() {
        var body = Bodies.review(TODAY.minusDays(1));
        recorded(work.post("coordinator", "/progress-reviews", body));

        var second = work.post("coordinator", "/progress-reviews", body);

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body().get("clause").asString()).isEqualTo("R50");
    }

    @Test
    void a_corrected_day_moves_the_due_date_and_keeps_what_was_recorded_first() {
        var review = UUID.randomUUID();
        recorded(work.post("coordinator", "/progress-reviews", Bodies.review(TODAY.minusDays(9)), review, null));

        recorded(work.post("coordinator", "/progress-reviews", Bodies.correction(TODAY.minusDays(16), review)));

        awaitDueOn(TODAY.minusDays(16).plusMonths(6));
        var names = work.history("auditor", "").body().get("events").findValuesAsString("name");
        assertThat(names)
                .containsSubsequence(
                        "review.ProgressReviewRecorded", "records.RecordCorrected", "review.ProgressReviewRecorded");
    }

    @Test
    void a_voided_review_counts_no_longer() {
        var review = UUID.randomUUID();
        recorded(work.post("coordinator", "/progress-reviews", Bodies.review(TODAY.minusDays(9)), review, null));
        recorded(work.post("coordinator", "/records/" + review + "/voiding", "{\"reason\":\"It was the brother's.\"}"));
        recorded(work.post("coordinator", "/progress-reviews", Bodies.review(TODAY.minusDays(9))));
    }

    @Test
    void a_provider_documents_no_review() {
        var refused = work.post("practitioner", "/progress-reviews", Bodies.review(TODAY));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().get("clause").asString()).isEqualTo("R50");
    }

    private void awaitDueOn(LocalDate expected) {
        await().atMost(1, SECONDS)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(dueOn()).isEqualTo(expected.toString()));
    }

    private String dueOn() {
        var list = product.get("auditor", "/v1/worklist/review-due?provider=riverbend&limit=200")
                .body()
                .get("items");
        for (var item : list) {
            if (item.get("childId").asString().equals(work.child().toString())) {
                return item.get("dueOn").asString();
            }
        }
        return null;
    }
}
