package permanency.history;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.events.ChildEvent;
import permanency.events.EventTypes;
import permanency.events.GoldenEvents;
import permanency.events.RecordId;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewVoided;

/** Each record of the story that the golden files tell is corrected, and is voided. */
class CorrectionOfEveryKindTest {

    private static final List<Class<?>> ABOUT_RECORDS = List.of(
            RecordCorrected.class, RecordVoided.class, ProgressReviewCorrected.class, ProgressReviewVoided.class);

    /** The facts, those of one record together, in the order in which they occurred. */
    private static final List<ChildEvent> STORY = EventTypes.byName().values().stream()
            .filter(type -> ChildEvent.class.isAssignableFrom(type) && !ABOUT_RECORDS.contains(type))
            .map(type -> (ChildEvent) GoldenEvents.read(type))
            .filter(event -> event.recordId() != null)
            .sorted(comparing(ChildEvent::occurredOn).thenComparing(e -> EventTypes.nameOf(e.getClass())))
            .collect(groupingBy(ChildEvent::recordId, LinkedHashMap::new, toList()))
            .values()
            .stream()
            .flatMap(List::stream)
            .toList();

    static Stream<RecordId> records() {
        return STORY.stream().map(ChildEvent::recordId).distinct();
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_corrected_history_is_the_history_of_what_is_right(RecordId record) {
        var known = ChildHistory.of(STORY);
        var corrected = known.apply(correction(known.record(record)));
        for (var wrong : known.record(record)) {
            corrected = corrected.apply(dayLater(wrong));
        }
        var right = ChildHistory.of(STORY.stream()
                .map(f -> record.equals(f.recordId()) ? dayLater(f) : f)
                .toList());
        assertThat(corrected).isEqualTo(right);
        assertThat(folded(corrected)).isEqualTo(folded(right));
        assertThat(corrected).isNotEqualTo(known);
        assertStaysAsItWas(known);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_voided_record_never_was(RecordId record) {
        var known = ChildHistory.of(STORY);
        var voided = known.apply(voiding(known.record(record)));
        var right = ChildHistory.of(
                STORY.stream().filter(f -> !record.equals(f.recordId())).toList());
        assertThat(voided).isEqualTo(right);
        assertThat(folded(voided)).isEqualTo(folded(right));
        assertThat(voided).isNotEqualTo(known);
        assertStaysAsItWas(known);
    }

    private static void assertStaysAsItWas(ChildHistory known) {
        assertThat(known).isEqualTo(ChildHistory.of(STORY));
        assertThat(folded(known)).isEqualTo(folded(ChildHistory.of(STORY)));
    }

    private static Chapters folded(ChildHistory history) {
        return Chapters.fold(history.inOrder());
    }

    private static ChildEvent dayLater(ChildEvent fact) {
        return Facts.on(fact.occurredOn().plusDays(1), fact);
    }

    private static RecordCorrected correction(List<ChildEvent> wrong) {
        var first = wrong.get(0);
        return new RecordCorrected(
                first.childId(),
                Facts.id("correction"),
                first.occurredOn(),
                first.recordId(),
                "It was a day later.",
                Facts.COORDINATOR);
    }

    private static RecordVoided voiding(List<ChildEvent> wrong) {
        var first = wrong.get(0);
        return new RecordVoided(
                first.childId(),
                Facts.id("voiding"),
                first.occurredOn(),
                first.recordId(),
                "It was another child.",
                Facts.COORDINATOR);
    }
}
