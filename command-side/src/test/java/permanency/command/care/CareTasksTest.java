package permanency.command.care;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.goal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.underDcj;
import static permanency.command.care.CareOrders.change;
import static permanency.command.care.CareOrders.complexity;
import static permanency.command.care.CareOrders.grantLeave;
import static permanency.command.care.CareOrders.receive;
import static permanency.command.care.CareOrders.request;
import static permanency.command.care.CarePast.ROSH;
import static permanency.command.care.CarePast.changed;
import static permanency.command.care.CarePast.leaveGranted;
import static permanency.command.care.CarePast.received;
import static permanency.command.care.RoshRules.R32;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.events.care.SignificantChangeReason.OTHER;
import static permanency.events.care.SignificantChangeReason.PLACEMENT_BREAKDOWN;
import static permanency.events.child.CaseClosingReason.MOVED_INTERSTATE;
import static permanency.events.consultation.ConsultationTrigger.COMPLEXITY_IN_PROGRESSING_PERMANENCY;
import static permanency.events.consultation.ConsultationTrigger.ROSH_REPORT_CASE_BY_CASE;
import static permanency.events.consultation.ConsultationTrigger.SIGNIFICANT_CHANGE_IN_CIRCUMSTANCES;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.CareTasks.R29;
import static permanency.history.CareTasks.R89;
import static permanency.history.ConsultationConsequences.R31;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.Past;
import permanency.command.child.CloseCase;
import permanency.command.submission.NoSuchRecord;
import permanency.events.care.ComplexityRecorded;
import permanency.events.care.LeaveToVaryGranted;
import permanency.events.care.RoshConsultationRequested;
import permanency.events.care.RoshReferenceRecorded;
import permanency.events.care.SignificantChangeRecorded;
import permanency.events.child.CaseClosed;
import permanency.events.records.TaskEnded;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;

/** Facts of care that ask for a consultation, or for a look at the goal. */
class CareTasksTest {

    @Test
    void a_significant_change_of_a_provider_managed_child_opens_a_consultation_task() {
        var task = given(restoration())
                .by(practitioner())
                .when(change(PLACEMENT_BREAKDOWN, "2020-06-01"))
                .isAcceptedBy(R29)
                .records(SignificantChangeRecorded.class)
                .follows(TaskOpened.class);
        assertThat(task.clause()).isEqualTo(R29.number());
        assertThat(task.kind()).isEqualTo(TaskKind.CONSULTATION);
        assertThat(task.trigger()).isEqualTo(SIGNIFICANT_CHANGE_IN_CIRCUMSTANCES);
        assertThat(task.occurredOn()).isEqualTo("2020-06-01");
    }

    @Test
    void complexity_in_progressing_permanency_opens_one_too() {
        var task = given(restoration())
                .by(coordinator(SWS))
                .when(complexity("2020-06-01"))
                .isAcceptedBy(R29)
                .records(ComplexityRecorded.class)
                .follows(TaskOpened.class);
        assertThat(task.trigger()).isEqualTo(COMPLEXITY_IN_PROGRESSING_PERMANENCY);
    }

    @Test
    void a_change_while_dcj_managed_the_case_opens_none() {
        given(underDcj(RESTORATION))
                .by(caseworker())
                .when(change(PLACEMENT_BREAKDOWN, "2020-06-01"))
                .isAcceptedBy(R29)
                .followsNo(TaskOpened.class);
        given(restoration())
                .by(caseworker())
                .when(change(PLACEMENT_BREAKDOWN, "2019-11-11"))
                .followsNo(TaskOpened.class);
        given(restoration())
                .by(caseworker())
                .when(change(PLACEMENT_BREAKDOWN, "2019-11-12"))
                .follows(TaskOpened.class);
    }

    @Test
    void another_reason_is_named() {
        given(restoration())
                .by(practitioner())
                .when(change(OTHER, "2020-06-01"))
                .isRefusedBy(R130)
                .naming("note");
    }

    @Test
    void a_change_and_complexity_are_recorded_by_dcj_or_the_provider_of_the_day() {
        given(restoration())
                .by(practitionerOf("river-and-plain"))
                .when(change(PLACEMENT_BREAKDOWN, "2020-06-01"))
                .isRefusedBy(R159);
        given(restoration())
                .by(practitionerOf("river-and-plain"))
                .when(complexity("2020-06-01"))
                .isRefusedBy(R159);
        given(restoration())
                .on("2020-06-01")
                .by(practitioner())
                .when(complexity("2020-06-02"))
                .isRefusedBy(R131)
                .naming("notedOn");
    }

    @Test
    void a_voided_change_withdraws_its_task_and_a_corrected_one_moves_it() {
        given(restoration())
                .and(changed("2020-05-01"))
                .by(practitioner())
                .when(voidRecord(id("change 2020-05-01"), "It did not come to it."))
                .isAcceptedBy(R132)
                .followsNo(TaskOpened.class);
        var task = given(restoration())
                .and(changed("2020-05-01"))
                .by(practitioner())
                .correcting(id("change 2020-05-01"), "A slip of the pen.")
                .when(change(PLACEMENT_BREAKDOWN, "2020-05-11"))
                .follows(TaskOpened.class);
        assertThat(task.occurredOn()).isEqualTo("2020-05-11");
    }

    @Test
    void a_rosh_report_alone_asks_for_nothing() {
        given(restoration())
                .by(caseworker())
                .when(receive("R-2020/1", "2020-06-01"))
                .isAcceptedBy(R31)
                .records(RoshReferenceRecorded.class)
                .followsNo(TaskOpened.class);
    }

    @Test
    void a_coordinator_or_a_caseworker_of_the_case_asks_for_a_consultation_because_of_it() {
        for (var actor : List.of(coordinator(SWS), caseworker(), practitioner())) {
            var task = given(restoration())
                    .and(received("2020-05-01"))
                    .by(actor)
                    .when(request(ROSH, "2020-05-01"))
                    .isAcceptedBy(R31)
                    .records(RoshConsultationRequested.class)
                    .follows(TaskOpened.class);
            assertThat(task.clause()).isEqualTo(R31.number());
            assertThat(task.trigger()).isEqualTo(ROSH_REPORT_CASE_BY_CASE);
        }
        given(restoration())
                .and(received("2020-05-01"))
                .by(practitionerOf("river-and-plain"))
                .when(request(ROSH, "2020-05-01"))
                .isRefusedBy(R159);
    }

    @Test
    void it_is_asked_for_from_the_day_of_the_report_on_and_of_a_report_that_was_recorded() {
        given(restoration())
                .and(received("2020-05-01"))
                .by(caseworker())
                .when(request(ROSH, "2020-04-30"))
                .isRefusedBy(R131)
                .naming("requestedOn");
        given(restoration()).by(caseworker()).when(request(ROSH, "2020-05-01")).isRejectedAs(NoSuchRecord.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mother reported", "R", "R-2020: hit", "", "1234567890123456789012345678901"})
    void a_reference_is_a_number_and_no_words(String reference) {
        given(restoration())
                .by(caseworker())
                .when(receive(reference, "2020-06-01"))
                .isRefusedBy(R32)
                .naming("reference");
    }

    @Test
    void a_rosh_reference_is_corrected_and_voided() {
        var history = given(restoration()).and(received("2020-05-01")).by(caseworker());
        var corrected = history.correcting(ROSH, "Digits changed places.")
                .when(receive("R-2020-2", "2020-05-02"))
                .isAcceptedBy(R132);
        assertThat(corrected.recorded(RoshReferenceRecorded.class).reference()).isEqualTo("R-2020-2");
        var voided = given(restoration())
                .and(received("2020-05-01"))
                .by(caseworker())
                .when(voidRecord(ROSH, "It was the brother's."))
                .isAcceptedBy(R132);
        assertThat(voided.history().care().all(RoshReferenceRecorded.class)).isEmpty();
        given(restoration())
                .and(received("2020-05-01"))
                .by(caseworker())
                .when(request(ROSH, "2020-05-02"))
                .then()
                .by(caseworker())
                .when(voidRecord(ROSH, "It was the brother's."))
                .isRefusedBy(R132);
    }

    @Test
    void leave_to_vary_asks_to_consider_restoration_of_a_child_in_long_term_care_and_changes_nothing() {
        var outcome = given(registered(), inCare("2019-11-01"), goal(LONG_TERM_CARE, "2019-11-12"))
                .by(caseworker())
                .when(grantLeave("2020-06-01"))
                .isAcceptedBy(R89)
                .records(LeaveToVaryGranted.class)
                .leavesTheScheduleAsItWas();
        var task = outcome.follows(TaskOpened.class);
        assertThat(task.kind()).isEqualTo(TaskKind.CONSIDER_RESTORATION_GOAL);
        assertThat(task.clause()).isEqualTo(R89.number());
        assertThat(outcome.history().goals().current())
                .hasValueSatisfying(g -> assertThat(g.goal()).isEqualTo(LONG_TERM_CARE));
    }

    @Test
    void leave_under_another_goal_asks_for_nothing_nor_leave_that_was_recorded_in_error() {
        given(restoration()).by(caseworker()).when(grantLeave("2020-06-01")).followsNo(TaskOpened.class);
        given(registered(), inCare("2019-11-01"), goal(LONG_TERM_CARE, "2019-11-12"), leaveGranted("2020-05-01"))
                .by(caseworker())
                .when(voidRecord(id("leave 2020-05-01"), "It was refused."))
                .isAcceptedBy(R132)
                .followsNo(TaskOpened.class);
        given(restoration()).by(practitioner()).when(grantLeave("2020-06-01")).isRefusedBy(R159);
    }

    @Test
    void nobody_is_asked_for_anything_after_the_closing_of_the_case() {
        var closed = given(restoration())
                .and(new CaseClosed(Past.CHILD, Past.id("closing"), Past.day("2020-05-31"), MOVED_INTERSTATE, null));
        closed.by(caseworker())
                .when(change(PLACEMENT_BREAKDOWN, "2020-06-01"))
                .isAcceptedBy(R29)
                .followsNo(TaskOpened.class);
        var onTheDay = closed.by(caseworker())
                .when(change(PLACEMENT_BREAKDOWN, "2020-05-31"))
                .isAcceptedBy(R29);
        assertThat(onTheDay.follows(TaskOpened.class).occurredOn())
                .isEqualTo(onTheDay.follows(TaskEnded.class).occurredOn());
    }

    @Test
    void nor_after_the_eighteenth_birthday() {
        var grown = given(restoration()).on("2032-10-01").by(caseworker());
        grown.when(change(PLACEMENT_BREAKDOWN, "2032-09-01")).isAcceptedBy(R29).followsNo(TaskOpened.class);
        grown.when(change(PLACEMENT_BREAKDOWN, "2032-08-31")).isAcceptedBy(R29).follows(TaskEnded.class);
    }

    @Test
    void a_closing_entered_late_takes_the_tasks_after_it_away() {
        given(restoration())
                .by(caseworker())
                .when(change(PLACEMENT_BREAKDOWN, "2020-06-02"))
                .then()
                .by(caseworker())
                .when(new CloseCase(Past.CHILD, Past.day("2020-06-01"), MOVED_INTERSTATE, null))
                .followsNo(TaskOpened.class)
                .followsNo(TaskEnded.class);
    }
}
