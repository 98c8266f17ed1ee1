package permanency.command.care;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.enterCare;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.goal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.care.CareOrders.leaveCare;
import static permanency.command.care.CarePast.leftCare;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.history.CareConsequences.R4;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.command.Outcome;
import permanency.events.RecordId;
import permanency.events.care.CareExitReason;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.records.ComplianceExceptionOpened;

class RecordExitFromCareTest {

    @Test
    void leaving_care_with_a_goal_of_care_is_a_fact_and_opens_an_exception() {
        var outcome = given(restoration())
                .by(caseworker())
                .when(leaveCare("2020-06-01", CareExitReason.RESTORATION))
                .isAcceptedBy(R4)
                .records(ExitFromCareRecorded.class)
                .opensException(R4);
        var opened = outcome.recorded(ComplianceExceptionOpened.class);
        assertThat(opened.occurredOn()).isEqualTo("2020-06-01");
        assertThat(opened.explanation()).contains("left care with the goal RESTORATION");
    }

    @Test
    void leaving_care_without_a_goal_or_with_preservation_opens_none() {
        assertNoneOfLeaving(given(registered(), inCare("2019-11-01"))
                .by(caseworker())
                .when(leaveCare("2020-06-01", CareExitReason.OTHER)));
        assertNoneOfLeaving(given(registered(), inCare("2019-11-01"), goal(FAMILY_PRESERVATION, "2020-06-01"))
                .by(caseworker())
                .when(leaveCare("2020-06-01", CareExitReason.RESTORATION)));
    }

    @Test
    void whoever_turns_18_leaves_without_an_exception() {
        assertNoneOfLeaving(
                given(restoration()).by(caseworker()).when(leaveCare("2020-06-01", CareExitReason.TURNING_18)));
    }

    @Test
    void a_child_who_left_is_in_care_again_from_the_next_entry() {
        var outcome = given(restoration())
                .and(leftCare("2020-02-01"))
                .by(caseworker())
                .when(enterCare("2020-06-01"))
                .isAcceptedBy(R4);
        assertThat(outcome.history().care().inCareSince()).isEqualTo("2020-06-01");
        assertThat(outcome.history().asAt(LocalDate.parse("2020-03-01")).care().isInCare())
                .isFalse();
    }

    @Test
    void a_voided_exit_leaves_the_child_in_care_and_withdraws_the_exception() {
        var outcome = given(restoration())
                .and(leftCare("2020-02-01"))
                .by(caseworker())
                .when(voidRecord(id("exit 2020-02-01"), "It was the brother."))
                .isAcceptedBy(R132);
        assertNoneOfLeaving(outcome);
        assertThat(outcome.history().care().isInCare()).isTrue();
    }

    @Test
    void a_corrected_exit_counts_from_its_new_day() {
        var outcome = given(restoration())
                .and(leftCare("2020-02-01"))
                .by(caseworker())
                .correcting(id("exit 2020-02-01"), "A slip of the pen.")
                .when(leaveCare("2020-02-11", CareExitReason.GUARDIANSHIP))
                .isAcceptedBy(R132)
                .opensException(R4);
        assertThat(outcome.history().care().leftOn()).isEqualTo("2020-02-11");
    }

    @Test
    void dcj_records_it_and_not_of_tomorrow() {
        given(restoration())
                .by(practitioner())
                .when(leaveCare("2020-06-01", CareExitReason.RESTORATION))
                .isRefusedBy(R159);
        given(restoration())
                .on("2020-06-01")
                .by(caseworker())
                .when(leaveCare("2020-06-02", CareExitReason.RESTORATION))
                .isRefusedBy(R131)
                .naming("leftOn");
    }

    @Test
    void a_goal_is_judged_on_the_day_of_leaving_even_if_it_is_entered_later() {
        var left = given(registered(), inCare("2019-11-01"), leftCare("2020-02-01"), goal(GUARDIANSHIP, "2020-03-01"))
                .by(caseworker())
                .when(leaveCare("2020-02-01", CareExitReason.OTHER));
        assertThat(exceptions(left)).containsExactly(id("entry"), id("goal 2020-03-01"));
    }

    /** The child entered care without a goal, which is an exception of its own. */
    private static void assertNoneOfLeaving(Outcome outcome) {
        assertThat(exceptions(outcome)).containsExactly(id("entry"));
    }

    private static List<RecordId> exceptions(Outcome outcome) {
        return outcome.isAcceptedBy(R4).history().consequences().all(ComplianceExceptionOpened.class).stream()
                .map(ComplianceExceptionOpened::about)
                .toList();
    }
}
