package permanency.command.care;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.enterCare;
import static permanency.command.Orders.setGoal;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.goal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.preservation;
import static permanency.command.Past.registered;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.CareConsequences.R4;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.command.Outcome;
import permanency.events.RecordId;
import permanency.events.care.CareExitReason;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.records.ComplianceExceptionOpened;

class RecordEntryToCareTest {

    @Test
    void dcj_records_entry_to_care() {
        given(registered())
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .isAcceptedBy(R159)
                .records(EntryToCareRecorded.class);
    }

    @Test
    void a_provider_does_not_record_entry_to_care() {
        given(registered()).by(practitioner()).when(enterCare("2019-11-01")).isRefusedBy(R159);
    }

    @Test
    void a_goal_that_does_not_fit_is_no_ground_to_refuse_but_opens_an_exception() {
        var outcome = given(preservation())
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .isAcceptedBy(R4)
                .records(EntryToCareRecorded.class);
        var opened = outcome.recorded(ComplianceExceptionOpened.class);
        assertThat(opened.clause()).isEqualTo(R4.number());
        assertThat(opened.about())
                .isEqualTo(outcome.recorded(EntryToCareRecorded.class).recordId());
        assertThat(outcome.history().consequences().all(ComplianceExceptionOpened.class))
                .containsExactly(opened);
    }

    @Test
    void dcj_then_sets_a_goal_that_fits_without_a_proposal() {
        given(preservation())
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .then()
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .isAcceptedBy(R4)
                .records(CasePlanGoalSet.class);
    }

    @Test
    void entry_today_is_accepted_and_tomorrow_refused() {
        given(registered())
                .on("2019-11-01")
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .isAcceptedBy(R131);
        given(registered())
                .on("2019-10-31")
                .by(caseworker())
                .when(enterCare("2019-11-01"))
                .isRefusedBy(R131)
                .naming("enteredOn");
    }

    @Test
    void entry_on_the_day_of_birth_is_accepted_and_before_it_refused() {
        given(registered()).by(caseworker()).when(enterCare("2014-08-31")).isAcceptedBy(R131);
        given(registered())
                .by(caseworker())
                .when(enterCare("2014-08-30"))
                .isRefusedBy(R131)
                .naming("enteredOn");
    }

    @Test
    void entering_care_without_any_goal_opens_an_exception_unless_one_is_set_that_day() {
        var entered = given(registered()).by(caseworker()).when(enterCare("2019-11-01"));
        var opened = entered.opensException(R4).follows(ComplianceExceptionOpened.class);
        assertThat(opened.explanation()).contains("entered care without a goal");
        assertThat(opened.about())
                .isEqualTo(entered.recorded(EntryToCareRecorded.class).recordId());
        var delegate = entered.then().by(managerCasework());
        delegate.when(setGoal(RESTORATION, "2019-11-02")).opensException(R4);
        delegate.when(setGoal(RESTORATION, "2019-11-01")).opensNoException(R4);
    }

    @Test
    void an_entry_that_is_voided_leaves_a_goal_of_care_that_stands_out_of_care() {
        var voided = given(registered(), inCare("2019-11-12"), goal(RESTORATION, "2019-11-12"))
                .by(caseworker())
                .when(voidRecord(id("entry"), "It was the brother."))
                .opensException(R4);
        var opened = voided.follows(ComplianceExceptionOpened.class);
        assertThat(opened.about()).isEqualTo(id("goal 2019-11-12"));
        assertThat(opened.occurredOn()).isEqualTo("2019-11-12");
        assertThat(opened.explanation()).contains("RESTORATION").contains("out of care");
    }

    @Test
    void so_does_an_entry_that_is_corrected_to_the_day_after_the_goal_and_not_to_one_before() {
        var entered = given(registered(), inCare("2019-11-01"), goal(RESTORATION, "2019-11-12"))
                .by(caseworker())
                .correcting(id("entry"), "A slip of the pen.");
        assertThat(about(entered.when(enterCare("2019-11-13")))).containsExactly(id("goal 2019-11-12"));
        assertThat(about(entered.when(enterCare("2019-11-11")))).containsExactly(id("entry"));
        assertThat(about(entered.when(enterCare("2019-11-12")))).isEmpty();
    }

    @Test
    void an_entry_recorded_late_leaves_preservation_that_was_set_in_care() {
        var entered = given(registered(), goal(FAMILY_PRESERVATION, "2019-11-12"))
                .by(caseworker())
                .when(enterCare("2019-11-11"));
        assertThat(about(entered))
                .containsExactlyInAnyOrder(
                        entered.recorded(EntryToCareRecorded.class).recordId(), id("goal 2019-11-12"));
    }

    @Test
    void leaving_on_the_day_on_which_a_goal_began_is_one_exception_and_not_two() {
        var left = given(registered(), inCare("2019-10-01"), goal(RESTORATION, "2019-11-01"))
                .by(caseworker())
                .when(CareOrders.leaveCare("2019-11-01", CareExitReason.RESTORATION));
        assertThat(about(left))
                .containsExactly(
                        id("entry"), left.recorded(ExitFromCareRecorded.class).recordId());
    }

    private static List<RecordId> about(Outcome outcome) {
        return outcome.history().consequences().all(ComplianceExceptionOpened.class).stream()
                .map(ComplianceExceptionOpened::about)
                .toList();
    }
}
