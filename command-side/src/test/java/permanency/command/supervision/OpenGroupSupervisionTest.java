package permanency.command.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.propose;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.proposed;
import static permanency.command.Past.proposedUnderDcj;
import static permanency.command.Past.restoration;
import static permanency.command.goal.ProposalRules.R65;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.supervision.SupervisionOrders.SUPERVISION;
import static permanency.command.supervision.SupervisionOrders.open;
import static permanency.command.supervision.SupervisionPast.opened;
import static permanency.command.supervision.SupervisionRules.R107;
import static permanency.command.supervision.SupervisionRules.R108;
import static permanency.command.supervision.SupervisionRules.R109;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.supervision.GroupSupervisionOrganiser.OTHER;
import static permanency.events.supervision.GroupSupervisionPurpose.GOAL_DISAGREEMENT;
import static permanency.events.supervision.GroupSupervisionPurpose.NOT_PERMANENCY;
import static permanency.events.supervision.GroupSupervisionPurpose.PERMANENCY_DECISION;
import static permanency.history.GoalChange.Status.IN_GROUP_SUPERVISION;
import static permanency.history.GoalChange.Status.PROPOSED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.Outcome;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.supervision.GroupSupervisionOpened;
import permanency.events.supervision.GroupSupervisionPurpose;
import permanency.history.GoalChange;

class OpenGroupSupervisionTest {

    @Test
    void a_disagreement_about_the_goal_holds_up_the_open_proposal() {
        var outcome = given(proposed())
                .by(coordinator(SWS))
                .when(open("2020-06-20"))
                .isAcceptedBy(R107)
                .records(GroupSupervisionOpened.class)
                .leavesTheScheduleAsItWas();
        assertThat(outcome.recorded(GroupSupervisionOpened.class).proposalId()).isEqualTo(PROPOSAL);
        assertThat(statusOfTheProposal(outcome)).isEqualTo(IN_GROUP_SUPERVISION);
    }

    @Test
    void a_proposal_in_group_supervision_is_open() {
        given(proposed())
                .and(opened("2020-06-20"))
                .by(practitioner())
                .when(propose(LONG_TERM_CARE))
                .isRefusedBy(R65);
    }

    @Test
    void a_disagreement_needs_no_proposal_but_a_provider() {
        var outcome = given(restoration())
                .by(coordinator(SWS))
                .when(open("2020-06-20"))
                .isAcceptedBy(R107);
        assertThat(outcome.recorded(GroupSupervisionOpened.class).proposalId()).isNull();
        given(proposedUnderDcj())
                .by(coordinator(SWS))
                .when(open("2020-06-20"))
                .isRefusedBy(R107)
                .saying("DCJ managed the case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void it_says_by_what_other_means_it_was_to_be_settled(String means) {
        given(proposed())
                .by(coordinator(SWS))
                .when(with(open("2020-06-20"), "meansTried", means))
                .isRefusedBy(R107)
                .naming("meansTried");
    }

    @Test
    void a_coordinator_organises_what_is_about_permanency() {
        for (var purpose : new GroupSupervisionPurpose[] {PERMANENCY_DECISION, GOAL_DISAGREEMENT}) {
            given(proposed())
                    .by(coordinator(SWS))
                    .when(open(purpose, OTHER, "2020-06-20"))
                    .isRefusedBy(R108)
                    .naming("organiser");
        }
    }

    @Test
    void others_organise_what_is_not() {
        given(proposed())
                .by(managerCasework())
                .when(open(NOT_PERMANENCY, OTHER, "2020-06-20"))
                .isAcceptedBy(R109)
                .opensNoException(R109);
    }

    @ParameterizedTest
    @EnumSource(names = {"PERMANENCY_DECISION", "NOT_PERMANENCY", "ADOPTION_ABORIGINAL_CHILD"})
    void only_a_disagreement_holds_up_the_proposal(GroupSupervisionPurpose purpose) {
        var outcome = given(proposed()).by(coordinator(SWS)).when(with(open("2020-06-20"), "purpose", purpose));
        assertThat(statusOfTheProposal(outcome)).isEqualTo(PROPOSED);
        assertThat(outcome.recorded(GroupSupervisionOpened.class).meansTried()).isNull();
    }

    @Test
    void a_provider_does_not_record_it() {
        given(proposed()).by(practitioner()).when(open("2020-06-20")).isRefusedBy(R159);
    }

    @Test
    void it_was_not_opened_tomorrow() {
        given(proposed()).by(coordinator(SWS)).when(open("2020-07-01")).isAcceptedBy(R131);
        given(proposed())
                .by(coordinator(SWS))
                .when(open("2020-07-02"))
                .isRefusedBy(R131)
                .naming("openedOn");
    }

    @Test
    void corrected_to_a_day_before_the_proposal_it_holds_up_nothing() {
        var outcome = given(proposed())
                .and(opened("2020-06-20"))
                .by(coordinator(SWS))
                .correcting(SUPERVISION, "A slip.")
                .when(open("2020-06-09"))
                .isAcceptedBy(R132)
                .records(RecordCorrected.class, GroupSupervisionOpened.class);
        assertThat(statusOfTheProposal(outcome)).isEqualTo(PROPOSED);
    }

    @Test
    void voided_it_holds_up_nothing() {
        var outcome = given(proposed())
                .and(opened("2020-06-20"))
                .by(coordinator(SWS))
                .when(voidRecord(SUPERVISION, "Of a sibling."))
                .records(RecordVoided.class);
        assertThat(statusOfTheProposal(outcome)).isEqualTo(PROPOSED);
    }

    private static GoalChange.Status statusOfTheProposal(Outcome outcome) {
        return outcome.history().goals().proposal(PROPOSAL).orElseThrow().status();
    }
}
