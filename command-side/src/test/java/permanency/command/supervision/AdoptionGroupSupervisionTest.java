package permanency.command.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.refuse;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.consulted;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.proposal;
import static permanency.command.culture.CultureOrders.approveWith;
import static permanency.command.culture.CulturePast.culturalConsultation;
import static permanency.command.culture.CulturePast.proposedFor;
import static permanency.command.supervision.SupervisionOrders.CASEWORKER;
import static permanency.command.supervision.SupervisionOrders.CONSULTANT;
import static permanency.command.supervision.SupervisionOrders.COORDINATOR;
import static permanency.command.supervision.SupervisionOrders.hold;
import static permanency.command.supervision.SupervisionOrders.session;
import static permanency.command.supervision.SupervisionPast.held;
import static permanency.command.supervision.SupervisionPast.opened;
import static permanency.events.goal.CasePlanGoal.ADOPTION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.supervision.GroupSupervisionOrganiser.OFFICE_OF_THE_SENIOR_PRACTITIONER;
import static permanency.events.supervision.GroupSupervisionOrganiser.OTHER;
import static permanency.events.supervision.GroupSupervisionOutcome.ADJOURNED;
import static permanency.events.supervision.GroupSupervisionOutcome.NO_AGREEMENT;
import static permanency.events.supervision.GroupSupervisionPurpose.ADOPTION_ABORIGINAL_CHILD;
import static permanency.history.SupervisionConsequences.R118;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.goal.ApproveGoalChange;
import permanency.events.ChildEvent;
import permanency.events.Participant;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.supervision.GroupSupervisionOpened;
import permanency.reference.Reference;

/** Adoption of an Aboriginal child in a district whose practice is Group Supervision. */
class AdoptionGroupSupervisionTest {

    private static final Reference USING = Reference.from(Path.of("src/test/reference-adoption"));
    private static final GroupSupervisionOpened BY_OSP =
            opened(ADOPTION_ABORIGINAL_CHILD, OFFICE_OF_THE_SENIOR_PRACTITIONER, "2020-06-12");

    private static ChildFixture adoptionProposed() {
        return considering(proposedFor(ADOPTION));
    }

    private static ChildFixture considering(List<ChildEvent> past) {
        return given(past).and(culturalConsultation("2020-06-05")).referringTo(USING);
    }

    private static ApproveGoalChange approve() {
        return approveWith(id("cultural consultation 2020-06-05"), null);
    }

    @Test
    void a_decision_on_adoption_without_group_supervision_opens_an_exception() {
        adoptionProposed().by(managerCasework()).when(approve()).opensException(R118);
        adoptionProposed().by(managerCasework()).when(refuse()).opensException(R118);
    }

    @Test
    void with_group_supervision_held_before_it_opens_none() {
        adoptionProposed()
                .and(BY_OSP, held("2020-06-20", session(ADJOURNED, COORDINATOR, CONSULTANT)))
                .by(managerCasework())
                .when(approve())
                .opensNoException(R118);
        adoptionProposed().and(BY_OSP).by(managerCasework()).when(approve()).opensException(R118);
    }

    @Test
    void one_held_under_an_earlier_goal_was_not_about_it() {
        considering(plus(proposedFor(ADOPTION), with(BY_OSP, "occurredOn", "2019-11-11")))
                .and(held("2019-11-12", session(ADJOURNED, COORDINATOR, CONSULTANT)))
                .by(managerCasework())
                .when(approve())
                .opensException(R118);
        considering(plus(proposedFor(ADOPTION), with(BY_OSP, "occurredOn", "2019-11-12")))
                .and(held("2019-11-12", session(ADJOURNED, COORDINATOR, CONSULTANT)))
                .by(managerCasework())
                .when(approve())
                .opensNoException(R118);
    }

    @Test
    void other_goals_children_and_districts_need_none() {
        considering(proposedFor(GUARDIANSHIP))
                .by(managerCasework())
                .when(approve())
                .opensNoException(R118);
        considering(plus(consulted(), proposal(ADOPTION, "2020-06-10")))
                .by(managerCasework())
                .when(approve())
                .opensNoException(R118);
        adoptionProposed()
                .referringTo(ChildFixture.REFERENCE)
                .by(managerCasework())
                .when(approve())
                .opensNoException(R118);
    }

    @Test
    void it_lacks_nobody_with_osp_a_consultant_and_a_coordinator() {
        adoptionProposed()
                .and(BY_OSP)
                .by(coordinator(SWS))
                .when(holdWith(COORDINATOR, CONSULTANT))
                .isAcceptedBy(R118)
                .opensNoException(R118);
    }

    @Test
    void whoever_is_lacking_is_named_in_an_exception() {
        lacksOf(BY_OSP, COORDINATOR)
                .containsOnlyOnce("an Aboriginal consultant")
                .doesNotContain("Coordinator");
        lacksOf(BY_OSP, CONSULTANT, CASEWORKER).contains("a Permanency Coordinator");
        lacksOf(with(BY_OSP, "organiser", OTHER), CONSULTANT, COORDINATOR).contains("Senior Practitioner");
    }

    @Test
    void in_a_district_that_does_not_use_it_nobody_is_lacking() {
        adoptionProposed()
                .and(BY_OSP)
                .referringTo(ChildFixture.REFERENCE)
                .by(coordinator(SWS))
                .when(holdWith(CASEWORKER))
                .opensNoException(R118);
    }

    @Test
    void a_corrected_session_withdraws_the_exception_and_a_voided_one_opens_it() {
        adoptionProposed()
                .and(BY_OSP, held("2020-06-20", session(NO_AGREEMENT, COORDINATOR)))
                .by(caseworker())
                .correcting(id("session 2020-06-20"), "The consultant was there.")
                .when(holdWith(COORDINATOR, CONSULTANT))
                .opensNoException(R118);
        adoptionProposed()
                .and(BY_OSP, held("2020-06-20", session(NO_AGREEMENT, COORDINATOR, CONSULTANT)))
                .by(managerCasework())
                .when(approve())
                .opensNoException(R118)
                .then()
                .referringTo(USING)
                .on("2020-07-02")
                .by(managerCasework())
                .when(voidRecord(id("session 2020-06-20"), "Of a sibling."))
                .opensException(R118);
    }

    private static AbstractStringAssert<?> lacksOf(GroupSupervisionOpened opened, Participant... present) {
        var exception = adoptionProposed()
                .and(opened)
                .by(coordinator(SWS))
                .when(holdWith(present))
                .opensException(R118)
                .recorded(ComplianceExceptionOpened.class);
        return assertThat(exception.explanation());
    }

    private static RecordGroupSupervision holdWith(Participant... present) {
        return hold("2020-06-20", session(NO_AGREEMENT, present));
    }
}
