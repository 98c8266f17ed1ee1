package permanency.command.culture;

import static permanency.command.records.RecordRules.requireCaseManager;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.history.CultureConsequences.R116;
import static permanency.policy.Clause.clause;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.culture.CulturalConsultationRecorded;
import permanency.events.culture.CulturalEngagementRecorded;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.goal.GoalEvent;
import permanency.events.packages.PackagesEvent;
import permanency.events.responsibility.ResponsibilityEvent;
import permanency.policy.Clause;

/** Chapter culture: who a child is, and who was asked about the child's culture. */
public final class CultureRules {

    public static final Clause R113 =
            clause("R113", "Indigenous status is recorded with its day and source, and is never assumed.");
    public static final Clause R114 = clause(
            "R114", "A cultural consultation is a record of its own: who was consulted, on which day, and the advice.");

    private CultureRules() {}

    public static List<ChildEvent> decide(RecordIndigenousStatus record, Entry entry) {
        requireCaseManager(record.statedOn(), entry);
        requireOccurred("statedOn", record.statedOn(), entry);
        requireStated("status", record.status(), "source", record.source());
        return List.of(new IndigenousStatusRecorded(
                record.childId(), entry.recordId(), record.statedOn(), record.status(), record.source()));
    }

    /** R113 */
    public static void requireStated(String statusField, IndigenousStatus status, String sourceField, String source) {
        R113.missing()
                .unlessGiven(statusField, status)
                .unlessGiven(sourceField, source)
                .refuseIfAny();
    }

    public static List<ChildEvent> decide(RecordCulturalConsultation record, Entry entry) {
        requireCaseManager(record.heldOn(), entry);
        requireOccurred("heldOn", record.heldOn(), entry);
        R114.missing()
                .unlessGiven("consultation.adviser", record.consultation().adviser())
                .unlessGiven("consultation.consulted", record.consultation().consulted())
                .unlessGiven("consultation.advice", record.consultation().advice())
                .refuseIfAny();
        return List.of(new CulturalConsultationRecorded(
                record.childId(),
                entry.recordId(),
                record.heldOn(),
                record.consultation(),
                entry.actor().party()));
    }

    public static List<ChildEvent> decide(RecordCulturalEngagement record, Entry entry) {
        requireCaseManager(record.engagedOn(), entry);
        requireOccurred("engagedOn", record.engagedOn(), entry);
        var decision = entry.history().record(record.decisionId());
        if (decision.isEmpty()) {
            throw new NoSuchRecord("decision");
        }
        R116.requireField(
                decision.stream()
                        .anyMatch(d -> d instanceof GoalEvent
                                || d instanceof ResponsibilityEvent
                                || d instanceof PackagesEvent),
                "decisionId",
                "names no decision, proposal or application");
        R116.requireField(
                isGiven(record.familyLedDecisionMaking()) || isGiven(record.accoEngagement()),
                "familyLedDecisionMaking",
                "is missing, and so is accoEngagement");
        return List.of(new CulturalEngagementRecorded(
                record.childId(),
                entry.recordId(),
                record.decisionId(),
                record.engagedOn(),
                givenOrNull(record.familyLedDecisionMaking()),
                givenOrNull(record.accoEngagement()),
                entry.actor().party()));
    }

    static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static String givenOrNull(String text) {
        return isGiven(text) ? text : null;
    }
}
