package permanency.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.consult;
import static permanency.command.Orders.consultation;
import static permanency.command.Orders.letTimePass;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.restoration;
import static permanency.command.Past.underDcj;
import static permanency.command.consultation.ConsultationOrders.dismiss;
import static permanency.command.consultation.ConsultationPast.dismissed;
import static permanency.command.consultation.ConsultationPast.held;
import static permanency.command.consultation.ConsultationPast.requested;
import static permanency.command.consultation.ConsultationRules.R35;
import static permanency.command.consultation.ConsultationRules.R40;
import static permanency.events.consultation.ConsultationFormality.INFORMAL;
import static permanency.events.consultation.ConsultationTrigger.COMPLEXITY_IN_PROGRESSING_PERMANENCY;
import static permanency.events.consultation.ConsultationTrigger.GOAL_CHANGE_CONSIDERED;
import static permanency.events.consultation.ConsultationTrigger.REQUESTED_BY_CASEWORKER_OR_MANAGER;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.ConsultationConsequences.R26;
import static permanency.history.ConsultationConsequences.R30;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.command.Past;
import permanency.command.records.VoidRecord;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.consultation.Consultation;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.records.TaskDismissed;
import permanency.events.records.TaskEnded;
import permanency.events.records.TaskUnanswered;

/** How the task to hold a consultation ends. */
class ConsultationTaskTest {

    /** Asked for on 1 June 2020. */
    private static ChildFixture asked() {
        return given(plus(restoration(), requested("2020-06-01")));
    }

    private static ChildFixture owed() {
        return given(plus(restoration(), requested(COMPLEXITY_IN_PROGRESSING_PERMANENCY, "2020-06-01")));
    }

    private static Outcome consulting(ChildFixture child, String day, Consultation content) {
        return child.by(coordinator(SWS)).when(consult(day, content));
    }

    private static Consultation about(ConsultationTrigger trigger) {
        var asked = with(consultation(), Map.of("requestedBy", "T. Marsh", "requestedOn", "2020-05-20"));
        return with(asked, "triggers", List.of(trigger));
    }

    private static Consultation answering() {
        return with(consultation(), "answeredTasks", List.of(id("request")));
    }

    @Test
    void a_formal_consultation_with_its_trigger_ends_it() {
        var ended = consulting(asked(), "2020-06-10", about(REQUESTED_BY_CASEWORKER_OR_MANAGER))
                .isAcceptedBy(R30)
                .follows(TaskEnded.class);
        assertThat(ended.occurredOn()).isEqualTo("2020-06-10");
        assertThat(ended.about()).isEqualTo(id("request"));
    }

    @Test
    void one_on_the_day_does_and_one_of_the_day_before_does_not() {
        consulting(asked(), "2020-06-01", about(REQUESTED_BY_CASEWORKER_OR_MANAGER))
                .follows(TaskEnded.class);
        consulting(asked(), "2020-05-31", about(REQUESTED_BY_CASEWORKER_OR_MANAGER))
                .followsNo(TaskEnded.class);
    }

    @Test
    void one_about_something_else_does_not_unless_it_names_the_task() {
        consulting(asked(), "2020-06-10", consultation()).followsNo(TaskEnded.class);
        consulting(asked(), "2020-06-10", answering()).follows(TaskEnded.class);
    }

    @Test
    void an_informal_one_answers_who_asked_when_it_names_the_task() {
        consulting(asked(), "2020-06-10", with(answering(), "formality", INFORMAL))
                .isAcceptedBy(R40)
                .follows(TaskEnded.class);
        consulting(asked(), "2020-06-10", with(about(REQUESTED_BY_CASEWORKER_OR_MANAGER), "formality", INFORMAL))
                .followsNo(TaskEnded.class);
    }

    @Test
    void a_duty_ends_with_a_formal_one_alone() {
        var complex = about(COMPLEXITY_IN_PROGRESSING_PERMANENCY);
        consulting(owed(), "2020-06-10", complex).isAcceptedBy(R26).follows(TaskEnded.class);
        consulting(owed(), "2020-06-10", with(complex, "formality", INFORMAL)).followsNo(TaskEnded.class);
    }

    @Test
    void after_28_days_it_is_unanswered() {
        asked().by(coordinator(SWS)).on("2020-06-29").when(letTimePass()).followsNo(TaskUnanswered.class);
        var unanswered = asked().by(coordinator(SWS))
                .on("2020-06-30")
                .when(letTimePass())
                .follows(TaskUnanswered.class);
        assertThat(unanswered.occurredOn()).isEqualTo("2020-06-30");
    }

    @Test
    void an_answer_in_time_that_is_entered_late_takes_that_back() {
        consulting(unanswered(), "2020-06-29", answering()).followsNo(TaskUnanswered.class);
        consulting(unanswered(), "2020-06-30", answering()).follows(TaskUnanswered.class);
        consulting(unanswered(), "2020-06-30", answering()).follows(TaskEnded.class);
    }

    private static ChildFixture unanswered() {
        return asked().by(coordinator(SWS))
                .on("2020-07-20")
                .when(letTimePass())
                .then()
                .on("2020-07-21");
    }

    @Test
    void for_a_child_with_dcj_it_is_never_overdue() {
        given(plus(underDcj(RESTORATION), requested("2020-06-01")))
                .by(caseworker())
                .on("2020-12-31")
                .when(letTimePass())
                .isAcceptedBy(R35)
                .followsNo(TaskUnanswered.class);
    }

    @Test
    void a_coordinator_ends_it_with_a_reason() {
        var outcome = asked().by(coordinator(SWS)).when(dismiss("2020-06-10")).records(TaskDismissed.class);
        assertThat(outcome.isAcceptedBy(R30).follows(TaskEnded.class).occurredOn())
                .isEqualTo("2020-06-10");
        asked().by(coordinator(SWS))
                .when(dismiss("2020-06-10", " "))
                .isRefusedBy(R30)
                .naming("reason");
    }

    @Test
    void nobody_else_ends_a_task_to_consult() {
        asked().by(practitioner()).when(dismiss("2020-06-10")).isRefusedBy(R30);
        asked().by(caseworker()).when(dismiss("2020-06-10")).isRefusedBy(R30);
    }

    @Test
    void it_is_not_ended_before_it_was_opened() {
        asked().by(coordinator(SWS)).when(dismiss("2020-06-01")).isAcceptedBy(R30);
        asked().by(coordinator(SWS))
                .when(dismiss("2020-05-31"))
                .isRefusedBy(R30)
                .naming("dismissedOn");
    }

    @Test
    void a_task_that_does_not_exist_or_has_ended_is_not_ended_again() {
        given(restoration()).by(coordinator(SWS)).when(dismiss("2020-06-10")).isRejectedAs(NoSuchRecord.class);
        asked().and(dismissed("2020-06-05"))
                .by(coordinator(SWS))
                .when(dismiss("2020-06-10"))
                .isRejectedAs(NotOpen.class);
    }

    @Test
    void a_dismissal_may_be_corrected() {
        var outcome = asked().and(dismissed("2020-06-05"))
                .by(coordinator(SWS))
                .correcting(id("dismissal"), "It was the tenth.")
                .when(dismiss("2020-06-10"))
                .records(RecordCorrected.class, TaskDismissed.class);
        assertThat(outcome.follows(TaskEnded.class).occurredOn()).isEqualTo("2020-06-10");
    }

    @Test
    void a_dismissal_made_in_error_opens_the_task_again() {
        asked().and(dismissed("2020-06-05"))
                .by(coordinator(SWS))
                .when(new VoidRecord(CHILD, id("dismissal"), "Another task was meant."))
                .records(RecordVoided.class)
                .followsNo(TaskEnded.class);
    }

    /** Such a consultation is refused today, and may stand from before. */
    @Test
    void a_duty_that_an_informal_one_names_goes_on_all_the_same() {
        var informal = held("2020-06-10", with(answering(), "formality", INFORMAL));
        owed().and(informal)
                .by(coordinator(SWS))
                .when(letTimePass())
                .isAcceptedBy(R26)
                .followsNo(TaskEnded.class);
        asked().and(informal).by(coordinator(SWS)).when(letTimePass()).follows(TaskEnded.class);
        owed().and(held("2020-06-10", answering()))
                .by(coordinator(SWS))
                .when(letTimePass())
                .follows(TaskEnded.class);
    }

    @Test
    void a_duty_to_consult_on_a_goal_change_ends_with_a_proposal_that_says_why_nobody_was() {
        var reasoned = with(
                with(Past.proposal(GUARDIANSHIP, "2020-06-10"), "proposal.noConsultationReason", "None was free."),
                "proposal.consultationId",
                null);
        var considered = given(plus(restoration(), requested(GOAL_CHANGE_CONSIDERED, "2020-06-01")));
        considered.by(coordinator(SWS)).when(letTimePass()).followsNo(TaskEnded.class);
        given(plus(restoration(), requested(GOAL_CHANGE_CONSIDERED, "2020-06-01"), reasoned))
                .by(coordinator(SWS))
                .when(letTimePass())
                .isAcceptedBy(R26)
                .follows(TaskEnded.class);
        given(plus(
                        restoration(),
                        requested(GOAL_CHANGE_CONSIDERED, "2020-06-01"),
                        Past.proposal(GUARDIANSHIP, "2020-06-10")))
                .by(coordinator(SWS))
                .when(letTimePass())
                .followsNo(TaskEnded.class);
        owed().and(reasoned).by(coordinator(SWS)).when(letTimePass()).followsNo(TaskEnded.class);
    }
}
