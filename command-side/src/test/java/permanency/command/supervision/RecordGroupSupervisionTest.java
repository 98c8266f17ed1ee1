package permanency.command.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.proposed;
import static permanency.command.delegation.GoalAuthority.R74;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.supervision.SupervisionOrders.CASEWORKER;
import static permanency.command.supervision.SupervisionOrders.SUPERVISION;
import static permanency.command.supervision.SupervisionOrders.hold;
import static permanency.command.supervision.SupervisionOrders.open;
import static permanency.command.supervision.SupervisionOrders.session;
import static permanency.command.supervision.SupervisionPast.held;
import static permanency.command.supervision.SupervisionPast.opened;
import static permanency.command.supervision.SupervisionRules.R107;
import static permanency.command.supervision.SupervisionRules.R108;
import static permanency.command.supervision.SupervisionRules.R109;
import static permanency.command.supervision.SupervisionRules.R110;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.supervision.GroupSupervisionOrganiser.OTHER;
import static permanency.events.supervision.GroupSupervisionOrganiser.PERMANENCY_COORDINATOR;
import static permanency.events.supervision.GroupSupervisionOutcome.ADJOURNED;
import static permanency.events.supervision.GroupSupervisionOutcome.AGREED_POSITION;
import static permanency.events.supervision.GroupSupervisionOutcome.NO_AGREEMENT;
import static permanency.events.supervision.GroupSupervisionPurpose.GOAL_DISAGREEMENT;
import static permanency.events.supervision.GroupSupervisionPurpose.NOT_PERMANENCY;
import static permanency.history.GoalChange.Status.IN_GROUP_SUPERVISION;
import static permanency.history.GoalChange.Status.PROPOSED;
import static permanency.history.RecordsConsequences.R129;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.command.records.ConfirmChildStoryUpload;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.records.RecordCorrected;
import permanency.events.records.UploadOutstanding;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOutcome;
import permanency.history.GoalChange;

class RecordGroupSupervisionTest {

    /** Opened on the proposal on 12 June 2020. */
    private static ChildFixture inGroupSupervision() {
        return given(proposed()).and(opened("2020-06-12"));
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREED_POSITION", "NO_AGREEMENT"})
    void after_its_outcome_the_proposal_is_proposed_again(GroupSupervisionOutcome result) {
        var outcome = inGroupSupervision()
                .by(coordinator(SWS))
                .when(hold("2020-06-20", result))
                .isAcceptedBy(R107)
                .records(GroupSupervisionHeld.class)
                .leavesTheScheduleAsItWas();
        assertThat(statusOfTheProposal(outcome)).isEqualTo(PROPOSED);
    }

    @Test
    void adjourned_it_goes_on_in_another_session() {
        var outcome = inGroupSupervision()
                .by(coordinator(SWS))
                .when(hold("2020-06-20", ADJOURNED))
                .isAcceptedBy(R110);
        assertThat(statusOfTheProposal(outcome)).isEqualTo(IN_GROUP_SUPERVISION);
        assertThat(statusOfTheProposal(outcome.then()
                        .withKey(UUID.randomUUID())
                        .by(coordinator(SWS))
                        .when(hold("2020-06-27", NO_AGREEMENT))))
                .isEqualTo(PROPOSED);
    }

    @Test
    void a_position_that_was_agreed_is_stated_and_so_is_the_outcome() {
        inGroupSupervision()
                .by(coordinator(SWS))
                .when(hold(
                        "2020-06-20", without(hold("2020-06-20", NO_AGREEMENT).session(), "outcome")))
                .isRefusedBy(R110)
                .naming("session.outcome");
        inGroupSupervision()
                .by(coordinator(SWS))
                .when(hold(
                        "2020-06-20",
                        without(hold("2020-06-20", AGREED_POSITION).session(), "agreedPosition")))
                .isRefusedBy(R110)
                .naming("session.agreedPosition");
    }

    @Test
    void what_was_agreed_decides_no_goal_change() {
        var agreed = inGroupSupervision().by(coordinator(SWS)).when(hold("2020-06-20", AGREED_POSITION));
        assertThat(agreed.history().goals().current().orElseThrow().goal()).isEqualTo(RESTORATION);
        agreed.then().by(coordinator(SWS)).when(approve()).isRefusedBy(R74);
    }

    @Test
    void a_delegate_may_decide_without_waiting_for_it() {
        var outcome = inGroupSupervision()
                .by(managerCasework())
                .when(approve())
                .isAcceptedBy(R110)
                .records(GoalChangeApproved.class);
        assertThat(statusOfTheProposal(outcome)).isEqualTo(GoalChange.Status.APPROVED);
        assertThat(statusOfTheProposal(outcome.then().by(coordinator(SWS)).when(hold("2020-07-01", AGREED_POSITION))))
                .isEqualTo(GoalChange.Status.APPROVED);
    }

    @Test
    void a_coordinator_attends() {
        inGroupSupervision()
                .by(coordinator(SWS))
                .when(hold("2020-06-20", session(NO_AGREEMENT, CASEWORKER)))
                .isRefusedBy(R108)
                .naming("session.participants");
        inGroupSupervision()
                .by(coordinator(SWS))
                .when(hold("2020-06-20", NO_AGREEMENT))
                .isAcceptedBy(R108);
    }

    @Test
    void a_coordinator_may_stay_away_when_it_is_not_about_permanency() {
        given(proposed())
                .and(opened(NOT_PERMANENCY, OTHER, "2020-06-12"))
                .by(managerCasework())
                .when(hold("2020-06-20", session(NO_AGREEMENT, CASEWORKER)))
                .isAcceptedBy(R109)
                .opensNoException(R109);
    }

    @Test
    void each_session_is_a_discussion_to_upload_unless_it_is_not_about_permanency() {
        var held = inGroupSupervision()
                .by(coordinator(SWS))
                .when(hold("2020-06-20", ADJOURNED))
                .isAcceptedBy(R129);
        assertThat(held.history().consequences().all(UploadOutstanding.class))
                .extracting(UploadOutstanding::about)
                .containsExactly(id("consultation"), held.receipt().recordId());
        inGroupSupervision()
                .and(held("2020-06-20", ADJOURNED))
                .by(coordinator(SWS))
                .when(new ConfirmChildStoryUpload(CHILD, id("session 2020-06-20"), day("2020-06-21"), "CS-DOC-1"))
                .isAcceptedBy(R129);
        var other = given(proposed()).and(opened(NOT_PERMANENCY, OTHER, "2020-06-12"), held("2020-06-20", ADJOURNED));
        other.by(managerCasework())
                .when(new ConfirmChildStoryUpload(CHILD, id("session 2020-06-20"), day("2020-06-21"), "CS-DOC-1"))
                .isRefusedBy(R129)
                .naming("recordId");
    }

    @Test
    void a_session_entered_late_does_not_end_what_went_on_after_it() {
        for (var outcome : List.of(AGREED_POSITION, NO_AGREEMENT)) {
            inGroupSupervision()
                    .and(held("2020-06-20", ADJOURNED))
                    .by(coordinator(SWS))
                    .when(hold("2020-06-19", outcome))
                    .isRefusedBy(R110)
                    .naming("session.outcome");
            inGroupSupervision()
                    .and(held("2020-06-20", ADJOURNED))
                    .by(coordinator(SWS))
                    .when(hold("2020-06-21", outcome))
                    .isAcceptedBy(R110);
        }
        inGroupSupervision()
                .and(held("2020-06-20", NO_AGREEMENT))
                .by(coordinator(SWS))
                .when(hold("2020-06-19", ADJOURNED))
                .isAcceptedBy(R110);
        inGroupSupervision()
                .and(held("2020-06-20", ADJOURNED), held("2020-06-27", ADJOURNED))
                .by(coordinator(SWS))
                .correcting(id("session 2020-06-20"), "A slip of the pen.")
                .when(hold("2020-06-20", NO_AGREEMENT))
                .isRefusedBy(R110);
    }

    @Test
    void it_was_opened_by_the_day_of_its_first_session_also_when_that_is_corrected() {
        var opening = inGroupSupervision().and(held("2020-06-20", ADJOURNED)).by(coordinator(SWS));
        opening.correcting(SUPERVISION, "A slip of the pen.")
                .when(open(GOAL_DISAGREEMENT, PERMANENCY_COORDINATOR, "2020-06-21"))
                .isRefusedBy(R132);
        opening.when(open(GOAL_DISAGREEMENT, PERMANENCY_COORDINATOR, "2020-06-20"))
                .isAcceptedBy(R132);
    }

    @Test
    void it_was_held_between_its_opening_and_today() {
        inGroupSupervision()
                .by(coordinator(SWS))
                .when(hold("2020-06-12", ADJOURNED))
                .isAcceptedBy(R131);
        inGroupSupervision()
                .by(coordinator(SWS))
                .when(hold("2020-06-11", ADJOURNED))
                .isRefusedBy(R131)
                .naming("heldOn");
        inGroupSupervision()
                .by(coordinator(SWS))
                .when(hold("2020-07-02", ADJOURNED))
                .isRefusedBy(R131)
                .naming("heldOn");
    }

    @Test
    void after_its_end_there_is_no_further_session() {
        inGroupSupervision()
                .and(held("2020-06-20", NO_AGREEMENT))
                .by(coordinator(SWS))
                .when(hold("2020-06-27", AGREED_POSITION))
                .isRejectedAs(NotOpen.class);
        inGroupSupervision()
                .and(held("2020-06-20", NO_AGREEMENT))
                .by(coordinator(SWS))
                .when(hold("2020-06-19", ADJOURNED))
                .records(GroupSupervisionHeld.class);
    }

    @Test
    void a_session_is_of_a_group_supervision_that_was_opened() {
        given(proposed())
                .by(coordinator(SWS))
                .when(hold("2020-06-20", NO_AGREEMENT))
                .isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void a_provider_does_not_record_it() {
        inGroupSupervision()
                .by(practitioner())
                .when(hold("2020-06-20", NO_AGREEMENT))
                .isRefusedBy(R159);
    }

    @Test
    void a_corrected_or_voided_session_holds_up_the_proposal_again() {
        var over = inGroupSupervision().and(held("2020-06-20", AGREED_POSITION));
        assertThat(statusOfTheProposal(over.by(coordinator(SWS))
                        .correcting(id("session 2020-06-20"), "It was adjourned.")
                        .when(hold("2020-06-20", ADJOURNED))
                        .isAcceptedBy(R132)
                        .records(RecordCorrected.class, GroupSupervisionHeld.class)))
                .isEqualTo(IN_GROUP_SUPERVISION);
        var voided = inGroupSupervision()
                .and(held("2020-06-20", AGREED_POSITION))
                .by(coordinator(SWS))
                .when(voidRecord(id("session 2020-06-20"), "Of a sibling."));
        assertThat(statusOfTheProposal(voided)).isEqualTo(IN_GROUP_SUPERVISION);
    }

    private static GoalChange.Status statusOfTheProposal(Outcome outcome) {
        return outcome.history().goals().proposal(PROPOSAL).orElseThrow().status();
    }
}
