package permanency.command.goal;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.day;

import permanency.events.Participant;
import permanency.events.goal.AchievementEvidence;
import permanency.events.goal.DcjApproval;
import permanency.events.goal.FormalAssessment;
import permanency.events.goal.PermanencyOutcome;

/** Commands of the chapter goal. */
final class GoalOrders {

    private GoalOrders() {}

    /** By an order of the Court. */
    static RecordPermanencyAchieved achieve(String day) {
        return achieve(day, new AchievementEvidence("2020/00417", null));
    }

    static RecordPermanencyAchieved achieve(String day, AchievementEvidence evidence) {
        return new RecordPermanencyAchieved(CHILD, PermanencyOutcome.RESTORATION, day(day), evidence);
    }

    static RecordCasePlan develop(String day) {
        return new RecordCasePlan(CHILD, PROPOSAL, day(day), null);
    }

    static RecordFormalAssessment assess(String day, boolean proceed) {
        return new RecordFormalAssessment(CHILD, PROPOSAL, day(day), assessment(proceed));
    }

    static FormalAssessment assessment(boolean proceed) {
        var assessor = new Participant("D. Novak", "Independent Assessor", "Novak Assessments");
        return new FormalAssessment("Guardianship assessment", assessor, "The aunt is suitable.", proceed);
    }

    static RecordOrderApplication apply(String day) {
        return new RecordOrderApplication(CHILD, PROPOSAL, day(day), "DCJ", "Children's Court", null);
    }

    static DcjApproval approval(String day) {
        var manager = new Participant("K. Okafor", "Manager Casework", "DCJ");
        return new DcjApproval(DcjApproval.Kind.RESTORATION, day(day), manager);
    }
}
