package permanency.query.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.COORDINATOR;
import static permanency.history.Facts.PROVIDER;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;
import static permanency.history.Facts.registered;
import static permanency.history.Facts.transferred;
import static permanency.history.GoalFacts.goalSet;
import static permanency.history.ReviewFacts.corrected;
import static permanency.history.ReviewFacts.review;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.events.RecordId;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.responsibility.CaseHolder;
import permanency.events.review.ReviewFallsDue;
import permanency.history.Recording;

/** Corrections stand beside what they correct, and what follows beside what brought it about. */
class FatesTest {

    private final Recording recording = new Recording();

    @Test
    void what_was_corrected_names_the_correction_its_reason_and_what_is_right() {
        var wrong = goalSet(GUARDIANSHIP, on("2021-11-12"));
        recording.record(registered(on("2021-01-07")));
        recording.record(wrong);
        recording.record(List.of(correction(wrong.recordId()), goalSet(RESTORATION, on("2021-11-12"))));

        var shown = shown();
        var correction = one(shown, "records.RecordCorrected");
        var goals = all(shown, "goal.CasePlanGoalSet");
        assertThat(goals.get(0).stands()).isFalse();
        assertThat(goals.get(0).superseded().by()).isEqualTo(correction.version());
        assertThat(goals.get(0).superseded().reason()).isEqualTo("It was mistyped.");
        assertThat(goals.get(0).superseded().replacements())
                .containsExactly(goals.get(1).version());
        assertThat(correction.supersedes()).containsExactly(goals.get(0).version());
        assertThat(goals.get(1).stands()).isTrue();
    }

    @Test
    void what_was_voided_has_nothing_in_its_place() {
        var wrong = goalSet(GUARDIANSHIP, on("2021-11-12"));
        recording.record(registered(on("2021-01-07")));
        recording.record(wrong);
        recording.record(
                new RecordVoided(CHILD, id("void"), on("2021-11-12"), wrong.recordId(), "Another child.", COORDINATOR));

        var goal = one(shown(), "goal.CasePlanGoalSet");
        assertThat(goal.superseded().reason()).isEqualTo("Another child.");
        assertThat(goal.superseded().replacements()).isEmpty();
    }

    @Test
    void a_review_corrected_in_the_old_way_stands_beside_its_correction() {
        recording.record(registered(on("2021-01-07")));
        recording.record(review(id("r"), on("2021-05-05"), STANDARD));
        recording.record(corrected(id("r"), on("2021-05-06"), STANDARD));

        var correction = one(shown(), "review.ProgressReviewCorrected");
        assertThat(one(shown(), "review.ProgressReviewRecorded").superseded().by())
                .isEqualTo(correction.version());
        assertThat(correction.stands()).isTrue();
    }

    @Test
    void what_follows_names_the_fact_whose_recording_brought_it_about() {
        recording.record(registered(on("2021-01-07")));
        recording.record(goalSet(RESTORATION, on("2021-11-12")));
        recording.record(transferred(CaseHolder.DCJ, PROVIDER, on("2021-12-02")));

        var transfer = one(shown(), "responsibility.CaseResponsibilityTransferred");
        assertThat(one(shown(), "review.ReviewFallsDue").derived()).isTrue();
        assertThat(one(shown(), "review.ReviewFallsDue").becauseOf()).isEqualTo(transfer.version());
        assertThat(transfer.derived()).isFalse();
        assertThat(transfer.becauseOf()).isNull();
    }

    @Test
    void a_date_said_anew_takes_the_place_of_those_of_its_day_and_later_ones() {
        recording.record(registered(on("2021-01-07")));
        recording.record(goalSet(RESTORATION, on("2021-11-12")));
        recording.record(transferred(CaseHolder.DCJ, PROVIDER, on("2021-12-02")));
        recording.record(review(id("r1"), on("2022-05-02"), STANDARD));
        recording.record(review(id("late"), on("2022-03-01"), STANDARD));

        var due = all(shown(), "review.ReviewFallsDue");
        assertThat(due.get(0).stands()).as("of the days before").isTrue();
        assertThat(due.get(1).stands()).isFalse();
        assertThat(due.get(1).superseded().reason()).isNull();
        assertThat(due.stream().filter(HistoryEntry::stands).map(e -> ((ReviewFallsDue) e.event()).lastHeldOn()))
                .contains(on("2022-03-01"), on("2022-05-02"));
    }

    @Test
    void the_authority_relied_on_is_named_with_its_rule() {
        recording.record(registered(on("2021-01-07")));
        recording.record(goalSet(RESTORATION, on("2021-11-12")));

        var goal = one(shown(), "goal.CasePlanGoalSet");
        assertThat(goal.authority()).isNotNull();
        assertThat(goal.clause()).isEqualTo("R70");
        assertThat(one(shown(), "child.ChildRegistered").authority()).isNull();
        assertThat(one(shown(), "child.ChildRegistered").clause()).isNull();
    }

    private static RecordCorrected correction(RecordId wrong) {
        return new RecordCorrected(CHILD, id("correction"), on("2021-11-12"), wrong, "It was mistyped.", COORDINATOR);
    }

    private List<HistoryEntry> shown() {
        return Retold.of(recording, recording.now()).entries();
    }

    private static HistoryEntry one(List<HistoryEntry> entries, String name) {
        return all(entries, name).get(0);
    }

    private static List<HistoryEntry> all(List<HistoryEntry> entries, String name) {
        return entries.stream().filter(e -> e.name().equals(name)).toList();
    }
}
