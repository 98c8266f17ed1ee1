package permanency.command.goal;

import static permanency.command.Actors.managerCasework;
import static permanency.command.Past.BY_LEVEL;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.day;
import static permanency.command.Past.id;

import permanency.events.goal.AchievementEvidence;
import permanency.events.goal.CasePlanDeveloped;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.FormalAssessmentRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.OrderApplicationFiled;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.goal.PermanencyOutcome;

/** What has happened in the chapter goal before a command comes. */
public final class GoalPast {

    private GoalPast() {}

    /** The proposal of {@link permanency.command.Past}, approved by the Manager Casework. */
    public static GoalChangeApproved approved(String day) {
        return approved(day, day);
    }

    public static GoalChangeApproved approved(String from, String decidedOn) {
        return new GoalChangeApproved(
                CHILD,
                id("approval"),
                PROPOSAL,
                day(from),
                day(decidedOn),
                CasePlanGoal.RESTORATION,
                CasePlanGoal.GUARDIANSHIP,
                day(from).plusMonths(24),
                false,
                managerCasework().party(),
                BY_LEVEL,
                false,
                null,
                null,
                null,
                "Restoration is not realistic.",
                "2023-03-27");
    }

    static CasePlanDeveloped developed(String day) {
        return new CasePlanDeveloped(CHILD, id("developed"), day(day), PROPOSAL, id("approval"), null);
    }

    static FormalAssessmentRecorded assessed(String day) {
        return new FormalAssessmentRecorded(
                CHILD, id("assessed"), day(day), PROPOSAL, id("approval"), GoalOrders.assessment(true));
    }

    static OrderApplicationFiled filed(String day) {
        return new OrderApplicationFiled(
                CHILD, id("filed"), day(day), PROPOSAL, id("approval"), "DCJ", "Children's Court", null);
    }

    /** Restoration, under the goal restoration of 12 November 2019. */
    public static PermanencyAchieved achieved(String day) {
        return new PermanencyAchieved(
                CHILD,
                id("achieved"),
                day(day),
                PermanencyOutcome.RESTORATION,
                new AchievementEvidence("2020/00417", null),
                CasePlanGoal.RESTORATION,
                day("2021-11-12"),
                !day(day).isAfter(day("2021-11-12")));
    }
}
