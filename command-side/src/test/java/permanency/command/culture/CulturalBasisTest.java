package permanency.command.culture;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.consulted;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.proposal;
import static permanency.command.Past.proposed;
import static permanency.command.culture.CultureOrders.approveWith;
import static permanency.command.culture.CulturePast.aboriginal;
import static permanency.command.culture.CulturePast.culturalConsultation;
import static permanency.command.culture.CulturePast.proposedFor;
import static permanency.command.culture.CulturePast.stated;
import static permanency.command.culture.CultureRules.R114;
import static permanency.command.culture.GoalCultureRules.R37;
import static permanency.events.culture.IndigenousStatus.ABORIGINAL;
import static permanency.events.culture.IndigenousStatus.NEITHER;
import static permanency.events.goal.CasePlanGoal.ADOPTION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.history.CultureConsequences.R117;
import static permanency.history.CultureConsequences.R87;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.Outcome;
import permanency.events.ChildEvent;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.records.ComplianceExceptionOpened;

/** What an approval rests on for an Aboriginal child; it is given on 1 July 2020. */
class CulturalBasisTest {

    @Test
    void it_rests_on_a_cultural_consultation_of_the_12_months_before() {
        var approved = given(proposedFor(GUARDIANSHIP))
                .and(culturalConsultation("2019-07-01"))
                .by(managerCasework())
                .when(approve())
                .isAcceptedBy(R117)
                .recorded(GoalChangeApproved.class);
        assertThat(approved.culturalConsultationId()).isEqualTo(id("cultural consultation 2019-07-01"));
        assertThat(approved.culturalOverrideReason()).isNull();
        given(proposedFor(GUARDIANSHIP))
                .and(culturalConsultation("2019-06-30"))
                .by(managerCasework())
                .when(approve())
                .isRefusedBy(R117)
                .naming("culturalOverrideReason");
    }

    @Test
    void without_one_it_gives_an_override_reason() {
        var approved = given(proposedFor(GUARDIANSHIP))
                .by(managerCasework())
                .when(approveWith(null, "The panel meets in August; the aunt cannot wait."))
                .isAcceptedBy(R117)
                .recorded(GoalChangeApproved.class);
        assertThat(approved.culturalOverrideReason()).startsWith("The panel meets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_reason_is_none(String reason) {
        given(proposedFor(GUARDIANSHIP))
                .by(managerCasework())
                .when(approveWith(null, reason))
                .isRefusedBy(R117);
    }

    @Test
    void an_override_that_was_not_needed_is_not_kept() {
        var approved = given(proposedFor(GUARDIANSHIP))
                .and(culturalConsultation("2020-06-20"))
                .by(managerCasework())
                .when(approveWith(null, "To be sure."))
                .recorded(GoalChangeApproved.class);
        assertThat(approved.culturalOverrideReason()).isNull();
    }

    @Test
    void a_consultation_that_is_named_was_held() {
        given(proposedFor(GUARDIANSHIP))
                .by(managerCasework())
                .when(approveWith(id("no such consultation"), "None."))
                .isRefusedBy(R114)
                .naming("culturalConsultationId");
    }

    /** The proposal rests on the permanency consultation of 1 June 2020. */
    @Test
    void a_permanency_consultation_is_no_cultural_one() {
        for (var goal : List.of(GUARDIANSHIP, ADOPTION)) {
            given(proposedFor(goal))
                    .and(culturalConsultation("2020-06-20"))
                    .by(managerCasework())
                    .when(approveWith(id("consultation"), "The coordinator is Aboriginal."))
                    .isRefusedBy(R37)
                    .naming("culturalConsultationId");
            given(proposedFor(goal))
                    .and(culturalConsultation("2020-06-20"))
                    .by(managerCasework())
                    .when(approveWith(id("cultural consultation 2020-06-20"), null))
                    .isAcceptedBy(R37);
        }
        given(proposedFor(GUARDIANSHIP)).by(managerCasework()).when(approve()).isRefusedBy(R117);
    }

    @Test
    void other_children_need_neither() {
        given(proposed()).by(managerCasework()).when(approve()).isAcceptedBy(R117);
    }

    @Test
    void a_status_learned_later_binds_the_approvals_that_come_after_it() {
        given(proposed())
                .and(stated(ABORIGINAL, "2020-07-01"))
                .by(managerCasework())
                .when(approve())
                .isRefusedBy(R117);
        given(proposedFor(GUARDIANSHIP))
                .and(stated(NEITHER, "2020-07-01"))
                .by(managerCasework())
                .when(approve())
                .isAcceptedBy(R117);
    }

    @Test
    void adoption_is_not_approved_without_a_linked_consultation_whatever_the_reason() {
        given(proposedFor(ADOPTION))
                .by(managerCasework())
                .when(approveWith(null, "The panel meets in August."))
                .isRefusedBy(R87)
                .naming("culturalConsultationId");
        given(proposedFor(ADOPTION))
                .and(culturalConsultation("2020-06-20"))
                .by(managerCasework())
                .when(approve())
                .isRefusedBy(R87);
        given(proposedFor(ADOPTION))
                .and(culturalConsultation("2020-06-20"))
                .by(managerCasework())
                .when(approveWith(id("cultural consultation 2020-06-20"), null))
                .isAcceptedBy(R87)
                .records(GoalChangeApproved.class);
    }

    @Test
    void adoption_may_rest_on_the_consultation_that_the_proposal_names() {
        given(adoptionProposedOn("2019-07-01"))
                .by(managerCasework())
                .when(approve())
                .isAcceptedBy(R87);
        given(adoptionProposedOn("2019-06-30"))
                .by(managerCasework())
                .when(approve())
                .isRefusedBy(R87);
    }

    @Test
    void adoption_of_other_children_needs_none() {
        given(plus(consulted(), proposal(ADOPTION, "2020-06-10")))
                .by(managerCasework())
                .when(approve())
                .isAcceptedBy(R87);
    }

    @Test
    void an_adoption_that_loses_its_consultation_stands_and_opens_an_exception() {
        var consultation = culturalConsultation("2019-07-01");
        var approved = given(adoptionProposedOn("2019-07-01"))
                .by(managerCasework())
                .when(approve())
                .opensNoException(R87);
        var voided = approved.then()
                .recordedBy(practitioner())
                .by(practitioner())
                .when(voidRecord(consultation.recordId(), "It was about the brother."))
                .isAcceptedBy(R87)
                .opensException(R87)
                .opensNoException(R117);
        assertThat(voided.recorded(ComplianceExceptionOpened.class).about())
                .isEqualTo(approved.recorded(GoalChangeApproved.class).recordId());
    }

    @Test
    void so_does_one_whose_consultation_is_corrected_to_a_day_too_early_or_after_it() {
        correctedTo("2019-06-30").opensException(R87);
        correctedTo("2020-07-02").opensException(R87);
        correctedTo("2020-07-01").opensNoException(R87);
    }

    private static Outcome correctedTo(String day) {
        return given(adoptionProposedOn("2019-07-01"))
                .by(managerCasework())
                .when(approve())
                .then()
                .recordedBy(caseworker())
                .on("2020-08-01")
                .by(caseworker())
                .correcting(culturalConsultation("2019-07-01").recordId(), "A slip of the pen.")
                .when(new RecordCulturalConsultation(CHILD, day(day), CultureOrders.culturalConsultation()));
    }

    @Test
    void another_goal_that_loses_its_only_consultation_opens_one_unless_it_gave_an_override_reason() {
        var consultation = culturalConsultation("2020-06-20");
        var voiding = voidRecord(consultation.recordId(), "It was about the brother.");
        var approved = given(proposedFor(GUARDIANSHIP))
                .and(consultation)
                .by(managerCasework())
                .when(approve())
                .opensNoException(R117);
        approved.then()
                .recordedBy(practitioner())
                .by(practitioner())
                .when(voiding)
                .opensException(R117);
        given(proposedFor(GUARDIANSHIP))
                .and(culturalConsultation("2020-06-01"), consultation)
                .by(managerCasework())
                .when(approve())
                .then()
                .recordedBy(practitioner())
                .by(practitioner())
                .when(voiding)
                .opensNoException(R117);
        given(proposedFor(GUARDIANSHIP))
                .by(managerCasework())
                .when(approveWith(null, "The panel meets in August."))
                .opensNoException(R117);
    }

    @Test
    void an_approval_for_another_child_rests_on_none() {
        given(plus(consulted(), proposal(ADOPTION, "2020-06-10")))
                .by(managerCasework())
                .when(approve())
                .opensNoException(R87)
                .opensNoException(R117);
    }

    /** The proposal names the cultural consultation of that day. */
    private static List<ChildEvent> adoptionProposedOn(String consultedOn) {
        var consultation = culturalConsultation(consultedOn);
        var proposal =
                with(proposal(ADOPTION, "2020-06-10"), "proposal.culturalConsultationId", consultation.recordId());
        return aboriginal(plus(consulted(), consultation, proposal));
    }
}
