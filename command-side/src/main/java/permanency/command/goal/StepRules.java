package permanency.command.goal;

import static permanency.command.consultation.DataSetRules.R125;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.history.GoalStepConsequences.R83;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanDeveloped;
import permanency.events.goal.FormalAssessmentRecorded;
import permanency.events.goal.OrderApplicationFiled;
import permanency.policy.Clause;

/** Chapter goal: the steps after an approval. That they come in order is not asked here, but shown. */
public final class StepRules {

    public static final Clause R84 = clause("R84", "Only DCJ applies for the order that achieves the goal.");
    public static final Clause R85 =
            clause("R85", "An assessment that says not to proceed leaves goal, target date and schedule as they are.");

    private StepRules() {}

    public static List<ChildEvent> decide(RecordCasePlan record, Entry entry) {
        requireRecorder(record.developedOn(), entry);
        var decision = approval(record.proposalId(), entry);
        requireOccurred("developedOn", record.developedOn(), entry);
        if (record.culturalSupportPlanUpdatedOn() != null) {
            requireOccurred("culturalSupportPlanUpdatedOn", record.culturalSupportPlanUpdatedOn(), entry);
        }
        return List.of(new CasePlanDeveloped(
                record.childId(),
                entry.recordId(),
                record.developedOn(),
                record.proposalId(),
                decision,
                record.culturalSupportPlanUpdatedOn()));
    }

    public static List<ChildEvent> decide(RecordFormalAssessment record, Entry entry) {
        requireRecorder(record.assessedOn(), entry);
        var decision = approval(record.proposalId(), entry);
        requireOccurred("assessedOn", record.assessedOn(), entry);
        requireAssessor(record.assessment().assessor());
        return List.of(new FormalAssessmentRecorded(
                record.childId(),
                entry.recordId(),
                record.assessedOn(),
                record.proposalId(),
                decision,
                record.assessment()));
    }

    public static List<ChildEvent> decide(RecordOrderApplication record, Entry entry) {
        requireRecorder(record.filedOn(), entry);
        var decision = approval(record.proposalId(), entry);
        requireOccurred("filedOn", record.filedOn(), entry);
        R84.requireField("DCJ".equals(record.applicant()), "applicant", "is not DCJ");
        return List.of(new OrderApplicationFiled(
                record.childId(),
                entry.recordId(),
                record.filedOn(),
                record.proposalId(),
                decision,
                record.applicant(),
                record.court(),
                record.reference()));
    }

    private static void requireAssessor(Participant assessor) {
        R125.missing()
                .unlessGiven("assessor.name", assessor.name())
                .unlessGiven("assessor.role", assessor.role())
                .unlessGiven("assessor.organisation", assessor.organisation())
                .unless(!assessor.isCoordinator(), "assessor", "is a coordinator")
                .refuseIfAny();
    }

    /** DCJ, or the provider that managed the case on the day. */
    private static void requireRecorder(LocalDate day, Entry entry) {
        var manages = entry.history().asAt(day).responsibility().organisation();
        R83.requireAuthority(
                entry.actor().isOfDcj() || entry.actor().organisation().equals(manages),
                "They are recorded by DCJ or by the provider that managed the case.");
    }

    private static RecordId approval(RecordId proposalId, Entry entry) {
        var change = entry.history().goals().proposal(proposalId).orElseThrow(() -> new NoSuchRecord("proposal"));
        if (change.decisionId() == null) {
            throw new NotOpen("The proposal is not approved.");
        }
        return change.decisionId();
    }
}
