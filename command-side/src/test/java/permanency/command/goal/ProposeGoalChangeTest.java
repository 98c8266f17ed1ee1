package permanency.command.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.proposal;
import static permanency.command.Orders.propose;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.consultation;
import static permanency.command.Past.consulted;
import static permanency.command.Past.day;
import static permanency.command.Past.goal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.preservation;
import static permanency.command.Past.proposed;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.review;
import static permanency.command.Past.status;
import static permanency.command.Past.transferred;
import static permanency.command.Past.underDcj;
import static permanency.command.Past.withdrawn;
import static permanency.command.consultation.ConsultationRules.R40;
import static permanency.command.goal.ProposalRules.R27;
import static permanency.command.goal.ProposalRules.R64;
import static permanency.command.goal.ProposalRules.R65;
import static permanency.command.goal.ProposalRules.R66;
import static permanency.command.goal.ProposalRules.R67;
import static permanency.command.goal.ProposalRules.R68;
import static permanency.command.goal.ProposalRules.R82;
import static permanency.command.records.RecordRules.R131;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.CareConsequences.R4;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.Orders;
import permanency.command.Outcome;
import permanency.events.child.ChildProfile;
import permanency.events.child.ChildProfileRecorded;
import permanency.events.consultation.ConsultationFormality;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.culture.IndigenousStatus;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.Proposal;

class ProposeGoalChangeTest {

    private static Outcome proposing(Proposal content) {
        return given(consulted()).by(practitioner()).when(propose(GUARDIANSHIP, content));
    }

    @Test
    void the_provider_that_manages_the_case_proposes_and_nothing_else_changes() {
        var outcome = given(consulted())
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isAcceptedBy(R64)
                .records(GoalChangeProposed.class)
                .leavesTheScheduleAsItWas();
        assertThat(outcome.recorded(GoalChangeProposed.class).occurredOn()).isEqualTo("2020-07-01");
        assertThat(outcome.history().goals().current().orElseThrow().goal()).isEqualTo(RESTORATION);
    }

    @Test
    void a_caseworker_or_manager_of_dcj_proposes_for_a_child_whom_dcj_manages() {
        given(underDcj(RESTORATION))
                .by(caseworker())
                .when(propose(GUARDIANSHIP))
                .isAcceptedBy(R64);
        given(underDcj(RESTORATION))
                .by(managerCasework())
                .when(propose(GUARDIANSHIP))
                .isAcceptedBy(R64);
    }

    @Test
    void nobody_else_proposes() {
        given(consulted())
                .by(practitionerOf("river-and-plain"))
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R64);
        given(consulted()).by(caseworker()).when(propose(GUARDIANSHIP)).isRefusedBy(R64);
        given(underDcj(RESTORATION))
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R64);
    }

    @Test
    void a_former_provider_does_not_propose() {
        given(consulted())
                .and(transferred(HARBOUR, RIVER, "2020-06-15"))
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R64);
    }

    @Test
    void a_coordinator_does_not_propose() {
        given(underDcj(RESTORATION))
                .by(coordinator(SWS))
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R64);
    }

    @Test
    void a_second_proposal_waits_until_the_first_is_closed() {
        given(proposed()).by(practitioner()).when(propose(GUARDIANSHIP)).isRefusedBy(R65);
        given(proposed())
                .and(withdrawn("2020-06-20"))
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isAcceptedBy(R65);
    }

    @Test
    void the_goal_proposed_is_another_than_the_current_one() {
        given(consulted()).by(practitioner()).when(propose(RESTORATION)).isRefusedBy(R66);
        given(consulted()).by(practitioner()).when(propose(GUARDIANSHIP)).isAcceptedBy(R66);
    }

    @Test
    void a_consultation_about_another_goal_is_none_about_this_change() {
        given(consulted()).by(practitioner()).when(propose(LONG_TERM_CARE)).isRefusedBy(R27);
    }

    @Test
    void a_proposal_entered_late_is_judged_by_its_day() {
        given(consulted())
                .by(practitioner())
                .when(with(propose(GUARDIANSHIP), "proposedOn", day("2020-05-31")))
                .isRefusedBy(R67);
        given(consulted())
                .by(practitioner())
                .when(with(propose(GUARDIANSHIP), "proposedOn", day("2020-06-01")))
                .isAcceptedBy(R67);
    }

    @Test
    void the_holder_on_the_day_of_the_proposal_is_still_the_holder() {
        var handedOver = given(underDcj(RESTORATION)).and(consultation("2020-06-01"), managedBy(HARBOUR, "2020-06-05"));
        handedOver
                .by(practitioner())
                .when(with(propose(GUARDIANSHIP), "proposedOn", day("2020-06-04")))
                .isRefusedBy(R64);
        handedOver
                .by(practitioner())
                .when(with(propose(GUARDIANSHIP), "proposedOn", day("2020-06-05")))
                .isAcceptedBy(R64);
    }

    @Test
    void preservation_is_not_proposed_for_a_child_in_care() {
        given(consulted())
                .by(practitioner())
                .when(propose(FAMILY_PRESERVATION))
                .isRefusedBy(R66)
                .saying("in care");
    }

    @Test
    void a_goal_of_care_does_not_fit_a_child_out_of_care() {
        given(preservation()).by(caseworker()).when(propose(RESTORATION)).isRefusedBy(R4);
        given(preservation())
                .and(inCare("2019-11-01"))
                .by(caseworker())
                .when(propose(RESTORATION))
                .isAcceptedBy(R4);
    }

    @Test
    void without_a_goal_there_is_nothing_to_change() {
        given(registered(), inCare("2019-11-01"))
                .by(caseworker())
                .when(propose(RESTORATION))
                .isRefusedBy(R66)
                .saying("no current goal");
    }

    @Test
    void a_proposal_may_be_entered_late_but_not_before_the_goal() {
        given(underDcj(RESTORATION))
                .by(caseworker())
                .when(with(propose(GUARDIANSHIP), "proposedOn", "2019-11-12"))
                .isAcceptedBy(R66);
        given(underDcj(RESTORATION))
                .by(caseworker())
                .when(with(propose(GUARDIANSHIP), "proposedOn", "2019-11-11"))
                .isRefusedBy(R66)
                .naming("proposedOn");
    }

    @Test
    void a_proposal_is_not_made_tomorrow() {
        given(consulted())
                .by(practitioner())
                .when(with(propose(GUARDIANSHIP), "proposedOn", "2020-07-01"))
                .isAcceptedBy(R131);
        given(consulted())
                .by(practitioner())
                .when(with(propose(GUARDIANSHIP), "proposedOn", "2020-07-02"))
                .isRefusedBy(R131)
                .naming("proposedOn");
    }

    @Test
    void a_provider_shows_the_work_on_challenges_with_a_coordinator() {
        proposing(proposal()).isAcceptedBy(R67);
        proposing(with(proposal(), "challengesAddressed", List.of()))
                .isRefusedBy(R67)
                .naming("proposal.challengesAddressed");
        proposing(with(proposal(), "challengesAddressed", List.of(id("no such record"))))
                .isRefusedBy(R67)
                .naming("proposal.challengesAddressed");
    }

    @Test
    void a_review_shows_the_work_too() {
        given(consulted())
                .and(review("2020-05-05"))
                .by(practitioner())
                .when(propose(GUARDIANSHIP, with(proposal(), "challengesAddressed", List.of(id("review 2020-05-05")))))
                .isAcceptedBy(R67);
    }

    @Test
    void work_before_the_present_goal_does_not_count() {
        given(restoration())
                .and(consultation("2019-11-12"))
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isAcceptedBy(R67);
        given(restoration())
                .and(consultation("2019-11-11"))
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R67);
    }

    @Test
    void dcj_shows_neither_work_on_challenges_nor_a_consultation() {
        var bare = without(without(proposal(), "challengesAddressed"), "consultationId");
        given(underDcj(RESTORATION))
                .by(caseworker())
                .when(propose(GUARDIANSHIP, bare))
                .isAcceptedBy(R67)
                .isAcceptedBy(R27);
    }

    @Test
    void without_a_formal_consultation_a_provider_gives_a_reason() {
        var alone = without(proposal(), "consultationId");
        proposing(with(alone, "noConsultationReason", "The coordinator was on leave."))
                .isAcceptedBy(R27);
        proposing(alone).isRefusedBy(R27).naming("proposal.noConsultationReason");
        proposing(with(alone, "noConsultationReason", " ")).isRefusedBy(R27);
    }

    @Test
    void the_consultation_named_exists_and_was_about_a_goal_change() {
        proposing(with(proposal(), "consultationId", id("no such record"))).isRefusedBy(R27);
        var aboutLegalAction =
                with(Orders.consultation(), "triggers", List.of(ConsultationTrigger.BEFORE_LEGAL_ACTION));
        given(restoration())
                .and(consultation("2020-06-01", aboutLegalAction))
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R27);
    }

    @Test
    void an_informal_consultation_does_not_do_where_a_formal_one_is_asked_for() {
        var informal = with(Orders.consultation(), "formality", ConsultationFormality.INFORMAL);
        given(restoration())
                .and(consultation("2020-06-01", informal))
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R40);
        proposing(proposal()).isAcceptedBy(R40);
    }

    @Test
    void an_informal_consultation_still_shows_work_on_challenges() {
        var informal = with(Orders.consultation(), "formality", ConsultationFormality.INFORMAL);
        var withReason = with(without(proposal(), "consultationId"), "noConsultationReason", "It was urgent.");
        given(restoration())
                .and(consultation("2020-06-01", informal))
                .by(practitioner())
                .when(propose(GUARDIANSHIP, withReason))
                .isAcceptedBy(R67)
                .isAcceptedBy(R40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"views.child", "views.carers", "views.family"})
    void each_view_is_recorded(String view) {
        proposing(without(proposal(), view)).isRefusedBy(R68).naming("proposal." + view);
        proposing(with(proposal(), view, "Not sought: too young.")).isAcceptedBy(R68);
    }

    @Test
    void all_views_that_are_missing_are_named_at_once() {
        proposing(without(proposal(), "views"))
                .isRefusedBy(R68)
                .naming("proposal.views.child", "proposal.views.carers", "proposal.views.family");
    }

    @Test
    void for_an_aboriginal_child_the_proposal_says_whether_the_cultural_support_plan_is_up_to_date() {
        given(consulted())
                .and(status(IndigenousStatus.ABORIGINAL))
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R68)
                .naming("proposal.culturalSupportPlanUpToDate");
        given(consulted())
                .and(status(IndigenousStatus.ABORIGINAL))
                .by(practitioner())
                .when(propose(GUARDIANSHIP, with(proposal(), "culturalSupportPlanUpToDate", false)))
                .isAcceptedBy(R68);
    }

    @Test
    void for_a_culturally_diverse_child_too() {
        var diverse = new ChildProfile(List.of("Vietnamese"), List.of("Vietnamese"), true, null);
        var stated = new ChildProfileRecorded(CHILD, id("profile"), day("2020-06-01"), diverse);
        given(consulted())
                .and(stated)
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R68)
                .naming("proposal.culturalSupportPlanUpToDate");
        given(consulted())
                .and(with(stated, "profile.culturallyDiverse", false))
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isAcceptedBy(R68);
    }

    @Test
    void from_long_term_care_to_restoration_the_proposal_says_what_prompted_it() {
        given(underDcj(LONG_TERM_CARE))
                .by(caseworker())
                .when(propose(RESTORATION))
                .isRefusedBy(R82)
                .naming("proposal.promptingFactors");
        given(underDcj(LONG_TERM_CARE))
                .by(caseworker())
                .when(propose(RESTORATION, with(proposal(), "promptingFactors", "The father is sober.")))
                .isAcceptedBy(R82);
    }

    @Test
    void from_long_term_care_to_another_goal_it_need_not() {
        given(underDcj(LONG_TERM_CARE))
                .by(caseworker())
                .when(propose(GUARDIANSHIP))
                .isAcceptedBy(R82);
    }

    @Test
    void a_late_transfer_does_not_free_the_provider_from_its_duties() {
        given(registered(), inCare("2019-11-01"), goal(RESTORATION, "2019-11-12"), managedBy(HARBOUR, "2020-06-30"))
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R67);
    }
}
