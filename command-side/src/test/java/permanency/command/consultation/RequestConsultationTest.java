package permanency.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.holding;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.ChildFixture.given;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.restoration;
import static permanency.command.Past.transferred;
import static permanency.command.Past.underDcj;
import static permanency.command.consultation.ConsultationOrders.request;
import static permanency.command.consultation.ConsultationPast.requested;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R162;
import static permanency.events.consultation.ConsultationTrigger.BEFORE_LEGAL_ACTION;
import static permanency.events.consultation.ConsultationTrigger.COHORT_REVIEW_IDENTIFIED;
import static permanency.events.consultation.ConsultationTrigger.PACKAGE_ADVICE;
import static permanency.events.consultation.ConsultationTrigger.REQUESTED_BY_CASEWORKER_OR_MANAGER;
import static permanency.events.consultation.ConsultationTrigger.ROSH_REPORT_CASE_BY_CASE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.ConsultationConsequences.R26;
import static permanency.history.ConsultationConsequences.R30;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import permanency.command.records.VoidRecord;
import permanency.events.consultation.ConsultationRequested;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;

class RequestConsultationTest {

    private static final RequestConsultation ASKED = request(REQUESTED_BY_CASEWORKER_OR_MANAGER, "2020-06-01");

    @Test
    void a_practitioner_of_the_holder_asks_and_a_task_opens() {
        var outcome = given(restoration()).by(practitioner()).when(ASKED).records(ConsultationRequested.class);
        var task = outcome.isAcceptedBy(R30).follows(TaskOpened.class);
        assertThat(task.kind()).isEqualTo(TaskKind.CONSULTATION);
        assertThat(task.occurredOn()).isEqualTo("2020-06-01");
        assertThat(task.clause()).isEqualTo(R30.number());
        assertThat(task.about())
                .isEqualTo(outcome.recorded(ConsultationRequested.class).recordId());
    }

    @Test
    void caseworkers_and_managers_of_dcj_ask_too_whoever_manages_the_case() {
        given(restoration()).by(caseworker()).when(ASKED).isAcceptedBy(R30);
        given(restoration()).by(managerCasework()).when(ASKED).isAcceptedBy(R30);
        given(underDcj(RESTORATION)).by(caseworker()).when(ASKED).isAcceptedBy(R30);
        given(restoration()).by(holding("CASEWORKER", 7, ILLAWARRA)).when(ASKED).isRefusedBy(R162);
    }

    @Test
    void another_position_does_not() {
        given(restoration()).by(holding("FINANCE_OFFICER", 7, SWS)).when(ASKED).isRefusedBy(R30);
    }

    @Test
    void a_provider_asks_while_it_manages_the_case() {
        var passedOn = plus(restoration(), transferred(HARBOUR, RIVER, "2020-06-01"));
        given(passedOn).by(practitionerOf("river-and-plain")).when(ASKED).isAcceptedBy(R30);
        given(passedOn).by(practitioner()).when(ASKED).isRefusedBy(R30);
        given(passedOn)
                .by(practitioner())
                .when(request(REQUESTED_BY_CASEWORKER_OR_MANAGER, "2020-05-31"))
                .isAcceptedBy(R30);
        given(underDcj(RESTORATION)).by(practitioner()).when(ASKED).isRefusedBy(R30);
    }

    @Test
    void a_coordinator_is_neither_caseworker_nor_manager_but_tells_what_is_due() {
        given(restoration()).by(coordinator(SWS)).when(ASKED).isRefusedBy(R30).naming("trigger");
        given(restoration())
                .by(coordinator(SWS))
                .when(request(BEFORE_LEGAL_ACTION, "2020-06-01"))
                .isAcceptedBy(R30);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "GOAL_CHANGE_CONSIDERED",
                "BEFORE_LEGAL_ACTION",
                "SHORT_TERM_COURT_ORDER_CONSIDERED",
                "SIGNIFICANT_CHANGE_IN_CIRCUMSTANCES",
                "COMPLEXITY_IN_PROGRESSING_PERMANENCY"
            })
    void for_a_child_with_a_provider_the_trigger_makes_it_a_duty(ConsultationTrigger trigger) {
        assertThat(trigger.makesDuty()).isTrue();
        var task = given(restoration())
                .by(practitioner())
                .when(request(trigger, "2020-06-01"))
                .follows(TaskOpened.class);
        assertThat(task.clause()).isEqualTo(R26.number());
        assertThat(task.trigger()).isEqualTo(trigger);
        assertThat(given(underDcj(RESTORATION))
                        .by(caseworker())
                        .when(request(trigger, "2020-06-01"))
                        .follows(TaskOpened.class)
                        .clause())
                .isEqualTo(R30.number());
    }

    @Test
    void other_triggers_make_none() {
        assertThat(PACKAGE_ADVICE.makesDuty()).isFalse();
        assertThat(given(restoration())
                        .by(practitioner())
                        .when(request(PACKAGE_ADVICE, "2020-06-01"))
                        .follows(TaskOpened.class)
                        .clause())
                .isEqualTo(R30.number());
    }

    @Test
    void a_cohort_review_speaks_for_itself() {
        given(restoration())
                .by(coordinator(SWS))
                .when(request(COHORT_REVIEW_IDENTIFIED, "2020-06-01"))
                .isRefusedBy(R30)
                .naming("trigger");
    }

    @Test
    void without_reasons_it_is_refused() {
        given(restoration())
                .by(coordinator(SWS))
                .when(new RequestConsultation(ASKED.childId(), ASKED.requestedOn(), PACKAGE_ADVICE, null, " "))
                .isRefusedBy(R30)
                .naming("reasons");
    }

    @Test
    void after_a_report_it_is_asked_for_with_the_reference_of_the_report() {
        given(restoration())
                .by(coordinator(SWS))
                .when(request(ROSH_REPORT_CASE_BY_CASE, "2020-06-01"))
                .isRefusedBy(R30)
                .naming("trigger");
    }

    @Test
    void what_prompted_it_is_a_record_of_the_child() {
        given(restoration())
                .by(coordinator(SWS))
                .when(new RequestConsultation(
                        ASKED.childId(), ASKED.requestedOn(), PACKAGE_ADVICE, id("of another child"), "Packages."))
                .isRefusedBy(R30)
                .naming("because");
    }

    @Test
    void it_is_asked_for_today_or_before() {
        given(restoration()).on("2020-06-01").by(practitioner()).when(ASKED).isAcceptedBy(R131);
        given(restoration())
                .on("2020-05-31")
                .by(practitioner())
                .when(ASKED)
                .isRefusedBy(R131)
                .naming("requestedOn");
    }

    @Test
    void a_correction_moves_the_task() {
        var outcome = given(plus(restoration(), requested("2020-05-01")))
                .by(practitioner())
                .correcting(id("request"), "The month was mistyped.")
                .when(ASKED)
                .records(RecordCorrected.class, ConsultationRequested.class);
        assertThat(outcome.follows(TaskOpened.class).occurredOn()).isEqualTo("2020-06-01");
    }

    @Test
    void a_request_made_in_error_leaves_no_task() {
        given(plus(restoration(), requested("2020-06-01")))
                .by(practitioner())
                .when(new VoidRecord(ASKED.childId(), id("request"), "Meant for another child."))
                .records(RecordVoided.class)
                .followsNo(TaskOpened.class);
    }
}
