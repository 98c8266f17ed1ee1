package permanency.command.goal;

import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.propose;
import static permanency.command.Orders.setGoal;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.consulted;
import static permanency.command.Past.day;
import static permanency.command.Past.goal;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.proposal;
import static permanency.command.Past.proposed;
import static permanency.command.Past.restoration;
import static permanency.command.goal.AchievementRules.R10;
import static permanency.command.goal.GoalPast.achieved;
import static permanency.command.goal.GoalPast.approved;
import static permanency.command.goal.GoalRules.R3;
import static permanency.command.goal.ProposalRules.R65;
import static permanency.command.goal.ProposalRules.R66;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.ScheduleFold.R78;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.events.ChildEvent;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;

/** What is corrected or voided leaves to later goals, proposals and decisions what they rest on. */
class GoalOrderTest {

    private static final String SET = "goal 2019-11-12";

    private static List<ChildEvent> decided() {
        return plus(proposed(), approved("2020-06-20", "2020-06-24"));
    }

    private static GoalChangeProposed further(CasePlanGoal from, CasePlanGoal to, String day) {
        return with(with(proposal(to, day), "proposalId", id("second")), "from", from);
    }

    private static GoalChangeRefused refused(String day) {
        return new GoalChangeRefused(
                CHILD,
                id("refusal"),
                PROPOSAL,
                day(day),
                managerCasework().party(),
                approved(day).authority(),
                false,
                "It is too early.");
    }

    private static ChildFixture correctingTheFirstGoal(List<ChildEvent> past) {
        return given(past).on("2020-09-01").by(managerCasework()).correcting(id(SET), "Another was ticked.");
    }

    @Test
    void a_proposal_that_was_approved_stays_one_of_the_goal_that_was_approved() {
        given(decided())
                .on("2020-09-01")
                .by(practitioner())
                .correcting(PROPOSAL, "Another goal was meant.")
                .when(propose(LONG_TERM_CARE, with(permanency.command.Orders.proposal(), "consultationId", null)))
                .isRefusedBy(ProposalRules.R27);
        given(decided())
                .on("2020-09-01")
                .by(practitioner())
                .correcting(PROPOSAL, "Another goal was meant.")
                .when(propose(
                        LONG_TERM_CARE,
                        with(
                                with(permanency.command.Orders.proposal(), "consultationId", null),
                                "noConsultationReason",
                                "None was free.")))
                .isRefusedBy(R66)
                .saying("Another goal was approved.");
    }

    @Test
    void a_proposal_is_not_moved_behind_its_decision() {
        given(decided())
                .on("2020-09-01")
                .by(practitioner())
                .correcting(PROPOSAL, "It was sent in July.")
                .when(with(propose(GUARDIANSHIP), "proposedOn", day("2020-07-01")))
                .isRefusedBy(R78);
    }

    @Test
    void an_approval_is_not_voided_under_a_later_proposal() {
        given(decided())
                .and(further(GUARDIANSHIP, LONG_TERM_CARE, "2020-07-10"))
                .on("2020-09-01")
                .by(managerCasework())
                .when(voidRecord(id("approval"), "It was decided for a sibling."))
                .isRefusedBy(R65);
    }

    @Test
    void a_refusal_is_not_voided_when_another_proposal_came_after_it() {
        given(proposed())
                .and(refused("2020-06-24"), further(RESTORATION, LONG_TERM_CARE, "2020-07-10"))
                .on("2020-09-01")
                .by(managerCasework())
                .when(voidRecord(id("refusal"), "It was decided for a sibling."))
                .isRefusedBy(R65);
        given(proposed())
                .and(refused("2020-06-24"))
                .on("2020-09-01")
                .by(managerCasework())
                .when(voidRecord(id("refusal"), "It was decided for a sibling."))
                .isAcceptedBy(R65);
    }

    @Test
    void the_first_goal_stays_the_one_that_was_changed() {
        correctingTheFirstGoal(decided())
                .when(setGoal(LONG_TERM_CARE, "2019-11-12"))
                .isRefusedBy(R66)
                .saying("Void or correct that one first.");
        correctingTheFirstGoal(proposed())
                .when(setGoal(LONG_TERM_CARE, "2019-11-12"))
                .isRefusedBy(R66);
        given(decided())
                .on("2020-09-01")
                .by(managerCasework())
                .when(voidRecord(id(SET), "It was a sibling's."))
                .isRefusedBy(R66);
    }

    @Test
    void an_achievement_keeps_its_goal() {
        correctingTheFirstGoal(plus(restoration(), achieved("2020-06-20")))
                .when(setGoal(LONG_TERM_CARE, "2019-11-12"))
                .isRefusedBy(R10);
    }

    @Test
    void an_achievement_is_not_voided_under_the_next_goal() {
        given(restoration())
                .and(achieved("2020-05-01"), goal(LONG_TERM_CARE, "2020-06-01"))
                .by(caseworker())
                .when(voidRecord(id("achieved"), "The order was of a sibling."))
                .isRefusedBy(R3);
    }

    @Test
    void what_did_not_fit_before_does_not_hinder() {
        given(decided())
                .and(achieved("2020-06-15"))
                .on("2020-09-01")
                .by(caseworker())
                .when(voidRecord(id("achieved"), "The order was of a sibling."))
                .isAcceptedBy(R132);
    }

    @Test
    void a_goal_that_was_achieved_since_keeps_its_days() {
        var again = given(restoration()).and(achieved("2020-05-01")).by(managerCasework());
        again.when(setGoal(LONG_TERM_CARE, "2020-04-30")).isRefusedBy(R3).naming("effectiveFrom");
        again.when(setGoal(LONG_TERM_CARE, "2020-05-01")).isAcceptedBy(R3);
    }

    @Test
    void a_proposal_that_is_entered_late_was_alone_on_its_day() {
        var late = given(consulted())
                .and(proposal(GUARDIANSHIP, "2020-06-10"), refused("2020-06-24"))
                .on("2020-06-30")
                .by(practitioner());
        late.when(with(propose(GUARDIANSHIP), "proposedOn", day("2020-06-23"))).isRefusedBy(R65);
        late.when(with(propose(GUARDIANSHIP), "proposedOn", day("2020-06-24"))).isAcceptedBy(R65);
    }
}
