package permanency.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Changed.with;
import static permanency.command.activity.Log.COORDINATOR;
import static permanency.command.activity.Log.forum;
import static permanency.command.activity.Log.gap;
import static permanency.command.activity.Log.issue;
import static permanency.command.activity.Log.theme;
import static permanency.command.activity.Log.training;
import static permanency.command.activity.LogFixture.after;
import static permanency.command.activity.LogFixture.given;
import static permanency.command.records.CorrectionRules.R132;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.command.Outcome;
import permanency.command.Past;
import permanency.command.submission.NoSuchRecord;
import permanency.events.RecordId;
import permanency.events.activity.ActivityCorrected;
import permanency.events.activity.ActivityEvent;
import permanency.events.activity.ActivityVoided;
import permanency.events.activity.ForumKind;
import permanency.events.activity.IssueScope;
import permanency.events.activity.PracticeThemeKind;
import permanency.events.activity.ProviderIssueKind;
import permanency.events.activity.TrainingPart;
import permanency.events.activity.TrainingSubject;

class CorrectActivityTest {

    static Stream<ActivityCommand> commands() {
        return Stream.of(
                training(TrainingPart.DELIVERED, TrainingSubject.PSP_MODEL),
                theme(PracticeThemeKind.PRACTICE_GAP, null),
                issue(IssueScope.SYSTEMIC, ProviderIssueKind.EMERGING_ISSUE),
                gap(),
                forum(ForumKind.OTHER));
    }

    private static LogFixture recorded(Outcome outcome) {
        return after(outcome).by(coordinator(SWS));
    }

    private static List<ActivityEvent> log(Outcome... outcomes) {
        return Stream.of(outcomes)
                .flatMap(o -> o.messages().stream())
                .map(m -> (ActivityEvent) m.getPayload())
                .reduce(Activities.EMPTY, Activities::apply, (first, second) -> second)
                .entries();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_entry_of_any_kind_is_corrected_and_keeps_its_id(ActivityCommand command) {
        var first = given().by(coordinator(SWS)).when(command);
        var record = first.receipt().recordId();
        var corrected = recorded(first)
                .correcting(record, "It was another day.")
                .when(command)
                .isAcceptedBy(R132);
        assertThat(corrected.recorded(ActivityCorrected.class).corrects()).isEqualTo(record);
        assertThat(log(first, corrected)).extracting(ActivityEvent::recordId).containsExactly(record);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_entry_of_any_kind_is_voided(ActivityCommand command) {
        var first = given().by(coordinator(SWS)).when(command);
        var record = first.receipt().recordId();
        var voided = recorded(first)
                .when(new VoidActivity(COORDINATOR, record, "It did not take place."))
                .isAcceptedBy(R132)
                .records(ActivityVoided.class);
        assertThat(log(first, voided)).isEmpty();
    }

    @Test
    void what_is_corrected_is_of_the_same_kind_and_a_voiding_has_a_reason() {
        var first = given().by(coordinator(SWS)).when(gap());
        var record = first.receipt().recordId();
        recorded(first)
                .correcting(record, "It was a forum.")
                .when(forum(ForumKind.OTHER))
                .isRefusedBy(R132);
        recorded(first)
                .when(new VoidActivity(COORDINATOR, record, " "))
                .isRefusedBy(R132)
                .naming("reason");
        recorded(first)
                .correcting(record, "It was another service.")
                .when(with(gap(), "gap.service", "Family finding"))
                .isAcceptedBy(R132);
    }

    @Test
    void what_is_not_in_the_log_is_neither_corrected_nor_voided() {
        RecordId other = Past.id("another");
        given().by(coordinator(SWS))
                .correcting(other, "It was another day.")
                .when(gap())
                .isRejectedAs(NoSuchRecord.class);
        given().by(coordinator(SWS))
                .when(new VoidActivity(COORDINATOR, other, "No."))
                .isRejectedAs(NoSuchRecord.class);
    }
}
