package permanency.query.person;

import java.time.LocalDate;
import permanency.events.goal.CasePlanDeveloped;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.FormalAssessmentRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.goal.GuardianshipFindingsRecorded;
import permanency.events.goal.OrderApplicationFiled;
import permanency.events.goal.PermanencyAchieved;

/** Chapter goal. Decisions are told with their reasons; what was found about carers and guardians is not. */
final class GoalSentences {

    private static final String REASONS = "The reasons given";

    private GoalSentences() {}

    static void add(Sentences to, Wording words) {
        to.on(
                CasePlanGoalSet.class,
                e -> words.code(e.goal()) + " was set as your case plan goal" + target(e.targetOn(), words)
                        + Wording.said(REASONS, e.reasons()));
        to.on(
                GoalChangeProposed.class,
                e -> words.organisation(e.proposer().organisation()) + " proposed to change your case plan goal from "
                        + words.code(e.from()) + " to " + words.code(e.to())
                        + Wording.said(REASONS, e.proposal().reasons())
                        + Wording.said(
                                "Your views",
                                e.proposal().views() == null
                                        ? null
                                        : e.proposal().views().child()));
        to.on(
                CoordinatorPositionRecorded.class,
                e -> "a Permanency Coordinator gave an opinion on the proposal: " + words.code(e.position()));
        to.on(
                GoalChangeApproved.class,
                e -> "your case plan goal was changed from " + words.code(e.from()) + " to " + words.code(e.to())
                        + target(e.targetOn(), words) + Wording.said(REASONS, e.reasons()));
        to.on(
                GoalChangeRefused.class,
                e -> "the proposal to change your case plan goal was refused" + Wording.said(REASONS, e.reasons()));
        to.on(
                GoalChangeWithdrawn.class,
                e -> "the proposal to change your case plan goal was taken back" + Wording.said(REASONS, e.reasons()));
        to.on(CasePlanDeveloped.class, e -> "your case plan for the new goal was written");
        to.on(
                FormalAssessmentRecorded.class,
                e -> "a formal assessment was made: " + e.assessment().type());
        to.on(OrderApplicationFiled.class, e -> "an application for the order that would reach your goal was filed");
        to.on(
                GuardianshipFindingsRecorded.class,
                e -> "the findings on which the guardianship order rests were recorded");
        to.on(
                PermanencyAchieved.class,
                e -> "your permanent home was secured (" + words.code(e.outcome()) + "), and your case plan goal was"
                        + " reached");
    }

    private static String target(LocalDate targetOn, Wording words) {
        return targetOn == null ? "" : ", to be reached by " + words.day(targetOn);
    }
}
