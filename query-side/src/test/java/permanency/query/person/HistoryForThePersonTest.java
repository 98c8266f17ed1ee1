package permanency.query.person;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.COORDINATOR;
import static permanency.history.Facts.PROVIDER;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;
import static permanency.history.Facts.registered;
import static permanency.history.Facts.transferred;
import static permanency.history.GoalFacts.goalSet;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import permanency.events.RecordId;
import permanency.events.care.RoshReferenceRecorded;
import permanency.events.records.RecordAnnotated;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.records.WhoseWords;
import permanency.events.responsibility.CaseHolder;
import permanency.history.Recording;
import permanency.policy.Disclosure;
import permanency.query.child.Retold;
import permanency.query.reference.ReferenceInForce;

/** What a person is given to read of the own history. */
class HistoryForThePersonTest {

    private static final RecordId GOAL = goalSet(GUARDIANSHIP, on("2019-11-12")).recordId();

    private final Sentences sentences = new Sentences(new ReferenceInForce(""));
    private final Recording recording = new Recording();

    @BeforeEach
    void a_child_in_the_program() {
        recording.record(registered(on("2019-01-07")));
        recording.record(transferred(CaseHolder.DCJ, PROVIDER, on("2019-12-02")));
        recording.record(goalSet(GUARDIANSHIP, on("2019-11-12")));
    }

    @Test
    void what_happened_is_told_in_its_order_with_the_warning_in_front() {
        var history = history();

        assertThat(history.events()).extracting(LifeEvent::day).isSorted();
        assertThat(history.events())
                .extracting(LifeEvent::sentence)
                .containsExactly(
                        "On 7 January 2019 your permanency record was started, in South Western Sydney.",
                        history.events().get(1).sentence(),
                        "On 2 December 2019 responsibility for your case moved from the Department of Communities and"
                                + " Justice to harbour-families.");
        assertThat(history.events().get(1).sentence()).contains("guardianship was set as your case plan goal");
        assertThat(history.warning()).isEqualTo(Disclosure.WARNING);
    }

    @Test
    void a_corrected_record_is_told_as_it_is_right_and_says_when_it_was_put_right() {
        recording.record(List.of(
                new RecordCorrected(CHILD, id("c"), on("2019-11-12"), GOAL, "mistyped", COORDINATOR),
                goalSet(RESTORATION, on("2019-11-12"))));

        assertThat(history().events())
                .filteredOn(e -> e.sentence().contains("your case plan goal"))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.sentence()).contains("restoration").doesNotContain("guardianship");
                    assertThat(e.correctedOn()).isEqualTo("2023-04-03");
                });
    }

    @Test
    void what_was_recorded_in_error_is_not_told() {
        recording.record(new RecordVoided(CHILD, id("v"), on("2019-11-12"), GOAL, "another child", COORDINATOR));

        assertThat(history().events()).noneMatch(e -> e.sentence().contains("your case plan goal"));
    }

    @Test
    void their_own_words_stand_beside_the_record() {
        recording.record(words(GOAL));

        assertThat(history().events())
                .filteredOn(e -> !e.words().isEmpty())
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.sentence()).contains("your case plan goal");
                    assertThat(e.words().get(0).words()).isEqualTo("I wanted to go home.");
                    assertThat(e.words().get(0).whose()).isEqualTo("you");
                });
    }

    @Test
    void their_own_words_are_told_also_when_the_record_is_not() {
        recording.record(words(GOAL));
        recording.record(new RecordVoided(CHILD, id("v"), on("2019-11-12"), GOAL, "another child", COORDINATOR));

        assertThat(history().events()).flatExtracting(LifeEvent::words).hasSize(1);
    }

    @Test
    void nothing_of_a_report_and_no_id_of_staff_is_told() {
        recording.record(new RoshReferenceRecorded(CHILD, id("rosh"), on("2020-02-02"), "ROSH-4711"));

        var document = PrintedHistory.of(history(), sentences.wording());
        assertThat(document).doesNotContain("ROSH").doesNotContain("2 February 2020");
        assertThat(document).contains("Recorded by Pat, caseworker").doesNotContain(COORDINATOR.actor());
        assertThat(history().notHere()).anyMatch(note -> note.contains("whether or not there are any"));
    }

    private static RecordAnnotated words(RecordId record) {
        return new RecordAnnotated(
                CHILD, id("words"), on("2022-05-05"), record, WhoseWords.CHILD, "I wanted to go home.", COORDINATOR);
    }

    private HistoryForThePerson history() {
        return HistoryForThePerson.of(
                CHILD.value(), Retold.of(recording, recording.now()), sentences, on("2026-06-15"), "the person");
    }
}
