package permanency.query.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.EventTypes;
import permanency.events.GoldenEvents;
import permanency.events.Statement;
import permanency.events.care.RoshReferenceRecorded;
import permanency.events.goal.CasePlanGoal;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.history.GoalFacts;
import permanency.query.reference.ReferenceInForce;

/** Every type of fact has its sentence, or a reason why it has none. */
class SentencesTest {

    private final Sentences sentences = new Sentences(new ReferenceInForce(""));

    static Stream<Class<? extends ChildEvent>> facts() {
        return EventTypes.byName().values().stream()
                .filter(ChildEvent.class::isAssignableFrom)
                .filter(e -> !Consequence.class.isAssignableFrom(e))
                .filter(e -> !Statement.class.isAssignableFrom(e))
                .filter(e -> e != ConsequenceWithdrawn.class)
                .map(e -> e.asSubclass(ChildEvent.class));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void no_fact_is_forgotten(Class<? extends ChildEvent> fact) {
        assertThat(Stream.of(
                                sentences.tells(fact),
                                Sentences.KEPT_BACK.contains(fact),
                                Sentences.BESIDE_THE_RECORD.contains(fact))
                        .filter(yes -> yes))
                .as(fact.getSimpleName())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_sentence_is_plain_english(Class<? extends ChildEvent> fact) {
        sentences
                .of(GoldenEvents.read(fact))
                .ifPresent(sentence -> assertThat(sentence)
                        .startsWith("On ")
                        .matches(".*[.\u201d]")
                        .doesNotContain("null")
                        .doesNotContainPattern("[A-Z]{2,}_[A-Z]{2,}")
                        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}"));
    }

    @Test
    void a_goal_is_told_as_a_person_would_say_it() {
        var goal = GoalFacts.goalSet(CasePlanGoal.RESTORATION, LocalDate.parse("2019-11-12"));

        assertThat(sentences.of(goal).orElseThrow())
                .startsWith("On 12 November 2019 restoration was set as your case plan goal, to be reached by"
                        + " 12 November 2021");
    }

    @Test
    void nothing_is_told_of_reports() {
        assertThat(sentences.of(GoldenEvents.read(RoshReferenceRecorded.class))).isEmpty();
    }
}
