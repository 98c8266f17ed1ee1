package permanency.query.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.COORDINATOR;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;
import static permanency.history.Facts.registered;
import static permanency.history.ReviewFacts.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import permanency.events.ChildEvent;
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.ReviewCopyProvided;
import permanency.events.review.ReviewEvidenceLodged;
import permanency.events.review.ReviewMode;
import permanency.history.Recording;

/** What a provider still sees of a child whose case it had. */
class OwnPartTest {

    private static final String FORMER = "harbour-families";
    private static final RecordId REVIEW = id("review");
    private static final RecordId COPY = id("copy");
    private static final RecordId EVIDENCE = id("evidence");

    private final List<HistoryEntry> entries = new ArrayList<>();

    @BeforeEach
    void a_registered_child() {
        recorded("DCJ", registered(on("2019-01-07")));
    }

    @Test
    void it_is_what_it_wrote() {
        recorded(FORMER, lodged("Family time records"));
        recorded("other-ngo", lodged("Other records"));

        assertThat(versions()).containsExactly(1L);
        assertThat(part().version()).as("later events are not counted").isEqualTo(1);
    }

    @Test
    void what_was_put_right_by_others_is_marked_and_their_words_are_not_shown() {
        recorded(FORMER, lodged("Family time records"));
        recorded("DCJ", new RecordVoided(CHILD, id("v"), on("2020-03-01"), EVIDENCE, "Of another child", COORDINATOR));

        assertThat(versions()).containsExactly(1L);
        var superseded = part().entries().get(0).superseded();
        assertThat(superseded.by()).isEqualTo(2);
        assertThat(superseded.reason()).isNull();
    }

    @Test
    void it_is_a_review_of_which_it_was_sent_a_copy_as_it_was_then() {
        recorded("DCJ", reviewed(ReviewMode.STANDARD));
        corrected(ReviewMode.HEIGHTENED);
        recorded("DCJ", copied(FORMER));
        corrected(ReviewMode.STANDARD);

        assertThat(versions()).as("neither the first version nor the last").containsExactly(3L, 4L);
        assertThat(part().entries().get(0).name()).isEqualTo("review.ProgressReviewRecorded");
    }

    @Test
    void it_is_no_review_of_which_the_copy_went_to_another_or_to_nobody() {
        recorded("DCJ", reviewed(ReviewMode.STANDARD));
        assertThat(Retold.shown(Retold.of(entries), Outline.part(FORMER))).isEmpty();

        recorded("DCJ", copied("other-ngo"));
        assertThat(Retold.shown(Retold.of(entries), Outline.part(FORMER))).isEmpty();
    }

    @Test
    void a_copy_that_was_recorded_in_error_was_not_sent() {
        recorded("DCJ", reviewed(ReviewMode.STANDARD));
        recorded("DCJ", copied(FORMER));
        recorded("DCJ", new RecordVoided(CHILD, id("v"), on("2020-05-08"), COPY, "Never sent", COORDINATOR));

        assertThat(Retold.shown(Retold.of(entries), Outline.part(FORMER))).isEmpty();
    }

    @Test
    void no_state_is_told_of_a_part() {
        recorded(FORMER, lodged("Family time records"));

        var query = new HistoryQuery(null, null, null, null, null, null);
        assertThat(HistoryPage.of(CHILD.value(), part(), on("2020-06-01"), query)
                        .state())
                .isNull();
        assertThat(HistoryPage.of(CHILD.value(), Retold.of(entries), on("2020-06-01"), query)
                        .state())
                .isNotNull();
    }

    private KnownHistory part() {
        return Retold.shown(Retold.of(entries), Outline.part(FORMER)).orElseThrow();
    }

    private List<Long> versions() {
        return part().entries().stream().map(HistoryEntry::version).toList();
    }

    private void recorded(String organisation, ChildEvent fact) {
        var at = Instant.parse("2020-07-01T00:00:00Z").plusSeconds(entries.size());
        entries.add(Retold.entry(entries.size(), new Recording.Known(fact, at), organisation));
    }

    private void corrected(ReviewMode mode) {
        var id = id("correction " + entries.size());
        recorded("DCJ", new RecordCorrected(CHILD, id, on("2020-05-05"), REVIEW, "mistyped", COORDINATOR));
        recorded("DCJ", reviewed(mode));
    }

    private static ChildEvent reviewed(ReviewMode mode) {
        return review(REVIEW, on("2020-05-05"), mode);
    }

    private static ChildEvent lodged(String item) {
        return new ReviewEvidenceLodged(CHILD, EVIDENCE, on("2020-02-02"), List.of(item), COORDINATOR);
    }

    private static ChildEvent copied(String organisation) {
        var recipient = new Participant("J. Okafor", "Manager casework", organisation);
        return new ReviewCopyProvided(CHILD, COPY, on("2020-05-08"), REVIEW, recipient, COORDINATOR);
    }
}
