package permanency.command.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.letTimePass;
import static permanency.command.Orders.transfer;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.day;
import static permanency.command.Past.goal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.met;
import static permanency.command.Past.registered;
import static permanency.command.Past.transferred;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.responsibility.TransferRules.R18;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.ResponsibilityConsequences.R20;

import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.events.goal.CasePlanGoal;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.TransferBasis;
import permanency.events.responsibility.TransferMeetingHeld;

class TransferMeetingTest {

    /** At risk of care; transferred on Monday 3 June 2019: 20 business days after it, one a holiday, are 2 July. */
    private static ChildFixture transferredInJune() {
        return given(registered(), goal(FAMILY_PRESERVATION, "2019-03-04"), managedBy(HARBOUR, "2019-06-03"));
    }

    /** In care since 1 November 2019; transferred on Friday 29 November. */
    private static ChildFixture newlyInCare(CasePlanGoal goal) {
        return given(registered(), inCare("2019-11-01"), goal(goal, "2019-11-12"), managedBy(HARBOUR, "2019-11-29"));
    }

    private static RecordTransferMeeting meet(CaseHolder to, String day) {
        return new RecordTransferMeeting(CHILD, day(day), to);
    }

    @Test
    void a_meeting_is_missed_on_the_day_after_20_business_days() {
        transferredInJune()
                .on("2019-07-02")
                .by(caseworker())
                .when(letTimePass())
                .opensNoException(R20);
        var missed = transferredInJune()
                .on("2019-07-03")
                .by(caseworker())
                .when(letTimePass())
                .opensException(R20)
                .follows(ComplianceExceptionOpened.class);
        assertThat(missed.occurredOn()).isEqualTo("2019-07-03");
        assertThat(missed.about()).isEqualTo(id("transfer 2019-06-03"));
    }

    @Test
    void a_meeting_on_the_last_day_or_before_the_transfer_is_in_time() {
        transferredInJune().by(practitioner()).when(meet(HARBOUR, "2019-07-02")).opensNoException(R20);
        transferredInJune()
                .by(caseworker())
                .when(meet(HARBOUR, "2019-05-20"))
                .isAcceptedBy(R20)
                .records(TransferMeetingHeld.class)
                .opensNoException(R20);
    }

    @Test
    void a_meeting_a_day_late_leaves_the_exception_and_the_transfer() {
        var outcome = transferredInJune()
                .by(practitioner())
                .when(meet(HARBOUR, "2019-07-03"))
                .isAcceptedBy(R18)
                .opensException(R20);
        assertThat(outcome.history().responsibility().since()).isEqualTo("2019-06-03");
    }

    @Test
    void for_a_child_newly_in_care_with_the_goal_restoration_it_is_14_days() {
        newlyInCare(RESTORATION)
                .by(caseworker())
                .when(meet(HARBOUR, "2019-12-13"))
                .opensNoException(R20);
        newlyInCare(RESTORATION)
                .by(caseworker())
                .when(meet(HARBOUR, "2019-12-14"))
                .opensException(R20);
        newlyInCare(GUARDIANSHIP)
                .by(caseworker())
                .when(meet(HARBOUR, "2019-12-14"))
                .opensNoException(R20);
    }

    @Test
    void a_child_is_newly_in_care_for_90_days() {
        given(registered(), inCare("2019-11-01"), goal(RESTORATION, "2019-11-12"), managedBy(HARBOUR, "2020-01-30"))
                .by(caseworker())
                .when(meet(HARBOUR, "2020-02-14"))
                .opensException(R20);
        given(registered(), inCare("2019-11-01"), goal(RESTORATION, "2019-11-12"), managedBy(HARBOUR, "2020-01-31"))
                .by(caseworker())
                .when(meet(HARBOUR, "2020-02-15"))
                .opensNoException(R20);
    }

    @Test
    void a_meeting_about_another_transfer_does_not_count() {
        transferredInJune().by(caseworker()).when(meet(RIVER, "2019-06-10")).opensException(R20);
        given(
                        registered(),
                        met(HARBOUR, "2019-03-20"),
                        managedBy(HARBOUR, "2019-04-01"),
                        met(RIVER, "2019-05-01"),
                        transferred(HARBOUR, RIVER, "2019-05-01"),
                        transferred(RIVER, HARBOUR, "2019-06-03"))
                .by(caseworker())
                .when(letTimePass())
                .opensException(R20);
    }

    @Test
    void a_transfer_entered_long_after_is_told_at_once_that_its_meeting_is_missing() {
        given(registered(), goal(FAMILY_PRESERVATION, "2019-03-04"))
                .on("2020-07-01")
                .by(caseworker())
                .when(transfer(HARBOUR, "2019-06-03", TransferBasis.FIRST_CONTACT))
                .opensException(R20);
    }

    @Test
    void a_voided_meeting_was_not_held_and_a_corrected_one_on_its_new_day() {
        transferredInJune()
                .and(met(HARBOUR, "2019-06-10"))
                .by(caseworker())
                .when(voidRecord(id("transfer meeting 2019-06-10"), "It was another child's."))
                .isAcceptedBy(R132)
                .opensException(R20);
        transferredInJune()
                .and(met(HARBOUR, "2019-07-10"))
                .by(caseworker())
                .correcting(id("transfer meeting 2019-07-10"), "A slip of the pen.")
                .when(meet(HARBOUR, "2019-07-01"))
                .isAcceptedBy(R132)
                .opensNoException(R20);
    }

    @Test
    void dcj_and_the_holder_of_the_day_record_it_and_not_of_tomorrow() {
        transferredInJune().by(practitioner()).when(meet(HARBOUR, "2019-06-02")).isRefusedBy(R159);
        transferredInJune().by(practitioner()).when(meet(HARBOUR, "2019-06-03")).isAcceptedBy(R159);
        transferredInJune()
                .by(practitionerOf("river-and-plain"))
                .when(meet(HARBOUR, "2019-06-03"))
                .isRefusedBy(R159);
        transferredInJune()
                .on("2019-06-10")
                .by(caseworker())
                .when(meet(HARBOUR, "2019-06-11"))
                .isRefusedBy(R131)
                .naming("heldOn");
    }
}
