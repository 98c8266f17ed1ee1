package permanency.command.goal;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;

import permanency.events.goal.AchievementEvidence;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.goal.PermanencyOutcome;

/** What has happened in the chapter goal before a command comes. */
public final class GoalPast {

    private GoalPast() {}

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
