package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.events.ChildEvent;
import permanency.events.EventTypes;
import permanency.events.GoldenEvents;
import permanency.events.child.ChildRegistered;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.packages.ExtensionRequested;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewFallsDue;
import permanency.events.supervision.GroupSupervisionOpened;

/** No event is forgotten: each changes what is known about a child. */
class FoldCompletenessTest {

    /** What other events refer to, in the order of the story that the golden files tell. */
    private static final List<Class<? extends ChildEvent>> STORY = List.of(
            ChildRegistered.class,
            ComplianceExceptionOpened.class,
            CaseResponsibilityTransferred.class,
            CasePlanGoalSet.class,
            ProgressReviewRecorded.class,
            ReviewFallsDue.class,
            GoalChangeProposed.class,
            ExtensionRequested.class,
            GroupSupervisionOpened.class);

    static Stream<Class<? extends ChildEvent>> events() {
        return EventTypes.byName().values().stream()
                .filter(ChildEvent.class::isAssignableFrom)
                .map(event -> event.asSubclass(ChildEvent.class));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_changes_a_chapter_a_statement_or_the_consequences(Class<? extends ChildEvent> type) {
        var before = ChildHistory.of(STORY.stream()
                .filter(other -> other != type)
                .map(GoldenEvents::read)
                .toList());
        var after = before.apply(GoldenEvents.read(type));
        assertThat(knownOf(after)).isNotEqualTo(knownOf(before));
    }

    private static List<Record> knownOf(ChildHistory history) {
        return List.of(
                Chapters.fold(history.inOrder()), history.schedule(), history.standing(), history.consequences());
    }
}
