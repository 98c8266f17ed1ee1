package permanency.command.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.letTimePass;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.consulted;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.proposed;
import static permanency.command.Past.restoration;
import static permanency.command.consultation.DataSetRules.R125;
import static permanency.command.goal.GoalOrders.achieve;
import static permanency.command.goal.GoalOrders.apply;
import static permanency.command.goal.GoalOrders.assess;
import static permanency.command.goal.GoalOrders.develop;
import static permanency.command.goal.GoalPast.achieved;
import static permanency.command.goal.GoalPast.approved;
import static permanency.command.goal.GoalPast.assessed;
import static permanency.command.goal.GoalPast.developed;
import static permanency.command.goal.GoalPast.filed;
import static permanency.command.goal.StepRules.R84;
import static permanency.command.goal.StepRules.R85;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R162;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.history.GoalStepConsequences.R83;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.Participant;
import permanency.events.goal.CasePlanDeveloped;
import permanency.events.goal.FormalAssessmentRecorded;
import permanency.events.goal.OrderApplicationFiled;

class GoalStepsTest {

    /** Guardianship was approved on 20 June 2020. */
    private static List<ChildEvent> guardianship() {
        return plus(proposed(), approved("2020-06-20"));
    }

    private static ChildFixture approvedAnd(ChildEvent... steps) {
        return given(guardianship()).and(steps).on("2020-12-01");
    }

    @Test
    void the_steps_in_order_are_no_exception() {
        approvedAnd()
                .by(practitioner())
                .when(develop("2020-07-20"))
                .isAcceptedBy(R83)
                .records(CasePlanDeveloped.class)
                .opensNoException(R83);
        approvedAnd(developed("2020-07-20"))
                .by(caseworker())
                .when(assess("2020-09-01", true))
                .records(FormalAssessmentRecorded.class)
                .opensNoException(R83);
        approvedAnd(developed("2020-07-20"), assessed("2020-09-01"))
                .by(caseworker())
                .when(apply("2020-10-01"))
                .records(OrderApplicationFiled.class)
                .opensNoException(R83)
                .leavesTheScheduleAsItWas();
        approvedAnd(developed("2020-07-20"), assessed("2020-09-01"), filed("2020-10-01"))
                .by(caseworker())
                .when(achieve("2020-11-20"))
                .opensNoException(R83);
    }

    @Test
    void a_later_step_before_an_earlier_one_is_accepted_and_an_exception() {
        approvedAnd()
                .by(caseworker())
                .when(assess("2020-09-01", true))
                .isAcceptedBy(R83)
                .opensException(R83);
        approvedAnd(developed("2020-07-20"))
                .by(caseworker())
                .when(apply("2020-10-01"))
                .opensException(R83);
        approvedAnd(assessed("2020-09-01"))
                .by(caseworker())
                .when(apply("2020-10-01"))
                .opensException(R83);
        approvedAnd().by(caseworker()).when(achieve("2020-11-20")).opensException(R83);
    }

    @Test
    void the_days_count_and_not_the_order_of_recording() {
        approvedAnd(assessed("2020-09-01"))
                .by(practitioner())
                .when(develop("2020-09-01"))
                .opensNoException(R83);
        approvedAnd(assessed("2020-09-01"))
                .by(practitioner())
                .when(develop("2020-09-02"))
                .opensException(R83);
    }

    @Test
    void a_goal_that_dcj_set_itself_has_no_steps_before_it_is_achieved() {
        given(restoration()).by(caseworker()).when(achieve("2020-06-30")).opensNoException(R83);
    }

    @Test
    void steps_follow_an_approval() {
        given(proposed()).by(practitioner()).when(develop("2020-06-30")).isRejectedAs(NotOpen.class);
        given(consulted()).by(practitioner()).when(develop("2020-06-30")).isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void dcj_of_the_district_or_the_provider_that_manages_the_case_records_them() {
        approvedAnd().by(managerCasework()).when(develop("2020-07-20")).isAcceptedBy(R83);
        approvedAnd()
                .by(practitionerOf("river-and-plain"))
                .when(develop("2020-07-20"))
                .isRefusedBy(R83);
        approvedAnd().by(delegate(5, ILLAWARRA)).when(develop("2020-07-20")).isRefusedBy(R162);
    }

    @Test
    void a_step_is_not_of_tomorrow() {
        approvedAnd()
                .by(practitioner())
                .when(develop("2020-12-02"))
                .isRefusedBy(R131)
                .naming("developedOn");
        approvedAnd()
                .by(caseworker())
                .when(assess("2020-12-02", true))
                .isRefusedBy(R131)
                .naming("assessedOn");
        approvedAnd()
                .by(caseworker())
                .when(apply("2020-12-02"))
                .isRefusedBy(R131)
                .naming("filedOn");
    }

    @Test
    void dcj_is_the_applicant() {
        approvedAnd()
                .by(caseworker())
                .when(with(apply("2020-10-01"), "applicant", "harbour-families"))
                .isRefusedBy(R84)
                .naming("applicant");
        approvedAnd().by(caseworker()).when(apply("2020-10-01")).isAcceptedBy(R84);
    }

    @Test
    void an_assessment_not_to_proceed_leaves_the_goal() {
        var outcome = approvedAnd(developed("2020-07-20"))
                .by(caseworker())
                .when(assess("2020-09-01", false))
                .isAcceptedBy(R85)
                .leavesTheScheduleAsItWas();
        var goal = outcome.history().goals().current().orElseThrow();
        assertThat(goal.goal()).as(R85.sentence()).isEqualTo(GUARDIANSHIP);
        assertThat(goal.targetOn()).as(R85.sentence()).isEqualTo("2022-06-20");
    }

    @Test
    void a_step_is_corrected_and_the_exception_follows() {
        approvedAnd(developed("2020-09-02"), assessed("2020-09-01"))
                .by(practitioner())
                .correcting(id("developed"), "It was signed in July.")
                .when(develop("2020-07-20"))
                .opensNoException(R83);
        approvedAnd(developed("2020-07-20"), assessed("2020-09-01"))
                .by(caseworker())
                .correcting(id("assessed"), "It was begun in June.")
                .when(assess("2020-07-10", true))
                .opensException(R83);
    }

    @Test
    void a_step_is_voided_and_the_exception_follows() {
        approvedAnd(developed("2020-07-20"), assessed("2020-09-01"))
                .by(practitioner())
                .when(voidRecord(id("developed"), "It was a sibling's."))
                .isAcceptedBy(R132)
                .opensException(R83);
        approvedAnd(filed("2020-10-01"))
                .by(caseworker())
                .when(voidRecord(id("filed"), "It was a sibling's."))
                .isAcceptedBy(R132)
                .opensNoException(R83);
    }

    @Test
    void an_approval_with_steps_after_it_is_not_voided_before_them() {
        approvedAnd(developed("2020-07-20"))
                .by(managerCasework())
                .when(voidRecord(id("approval"), "It was a sibling's."))
                .isRefusedBy(R132);
    }

    @Test
    void an_achievement_under_another_goal_than_the_approved_one_has_its_steps_too() {
        approvedAnd(achieved("2020-11-20")).by(caseworker()).when(letTimePass()).opensException(R83);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "role", "organisation"})
    void the_assessor_is_named(String part) {
        for (var nothing : new String[] {null, " "}) {
            approvedAnd(developed("2020-07-20"))
                    .by(caseworker())
                    .when(with(assess("2020-09-01", true), "assessment.assessor." + part, nothing))
                    .isRefusedBy(R125)
                    .naming("assessor." + part);
        }
    }

    @Test
    void a_coordinator_does_not_assess() {
        var coordinator = new Participant("L. Brandt", "Permanency Coordinator", "DCJ");
        approvedAnd(developed("2020-07-20"))
                .by(caseworker())
                .when(with(assess("2020-09-01", true), "assessment.assessor", coordinator))
                .isRefusedBy(R125)
                .naming("assessor");
        var elsewhere = new Participant("L. Brandt", "Clinical expert", "Brandt Psychology");
        approvedAnd(developed("2020-07-20"))
                .by(caseworker())
                .when(with(assess("2020-09-01", true), "assessment.assessor", elsewhere))
                .isAcceptedBy(R125);
    }
}
