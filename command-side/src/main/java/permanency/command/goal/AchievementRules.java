package permanency.command.goal;

import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.policy.Clause.clause;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.care.CourtOrderKind;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.goal.AchievementEvidence;
import permanency.events.goal.DcjApproval;
import permanency.events.goal.GuardianshipFindingsRecorded;
import permanency.events.goal.PermanencyAchieved;
import permanency.history.Goals;
import permanency.history.TwoYearWindow;
import permanency.policy.Clause;
import permanency.policy.Missing;

/** Chapter goal: permanency achieved, and what stands behind a guardianship order. */
public final class AchievementRules {

    public static final Clause R10 =
            clause("R10", "An achievement has a date and evidence; it closes the goal and ends the review schedule.");

    private AchievementRules() {}

    public static List<ChildEvent> decide(RecordPermanencyAchieved record, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj(), "So is permanency achieved.");
        var day = record.achievedOn();
        requireOccurred("achievedOn", day, entry);
        GoalRules.requireUnder18("achievedOn", day, entry.history());
        requireEvidence(record.evidence(), entry);
        var goal = entry.history()
                .asAt(day)
                .goals()
                .current()
                .orElseThrow(() -> R10.refusal("The child had no goal on that day."));
        R10.require(!isAchieved(goal.setBy(), entry.history().goals()), "It was achieved already, on a later day.");
        return List.of(new PermanencyAchieved(
                record.childId(),
                entry.recordId(),
                day,
                record.outcome(),
                record.evidence(),
                goal.goal(),
                goal.targetOn(),
                goal.targetOn() == null ? null : TwoYearWindow.isWithin(goal.targetOn(), day)));
    }

    public static List<ChildEvent> decide(RecordGuardianshipFindings record, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj(), "So are the findings behind an order.");
        var order = entry.history().care().all(CourtOrderRecorded.class).stream()
                .filter(o -> o.recordId().equals(record.orderId()))
                .filter(o -> o.order().kind() == CourtOrderKind.GUARDIANSHIP_S79A)
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("guardianship order"));
        return List.of(new GuardianshipFindingsRecorded(
                record.childId(), entry.recordId(), order.occurredOn(), record.orderId(), record.findings()));
    }

    private static boolean isAchieved(RecordId setBy, Goals goals) {
        return goals.periods().stream()
                .filter(p -> p.setBy().equals(setBy))
                .anyMatch(p ->
                        goals.achieved().stream().anyMatch(a -> a.occurredOn().equals(p.until())));
    }

    private static void requireEvidence(AchievementEvidence evidence, Entry entry) {
        var order = evidence == null ? null : evidence.orderReference();
        var approval = evidence == null ? null : evidence.approval();
        var missing = R10.missing();
        if (approval == null) {
            missing.unlessGiven("evidence.orderReference", order);
        } else {
            requireWhole(approval, missing);
        }
        missing.refuseIfAny();
        if (approval != null) {
            requireOccurred("evidence.approval.approvedOn", approval.approvedOn(), entry);
            R10.requireField(
                    approval.approver().isOfDcj(),
                    "evidence.approval.approver.organisation",
                    "is not DCJ, which approves");
        }
    }

    private static void requireWhole(DcjApproval approval, Missing missing) {
        missing.unlessGiven("evidence.approval.kind", approval.kind())
                .unlessGiven("evidence.approval.approvedOn", approval.approvedOn())
                .unlessGiven("evidence.approval.approver", approval.approver());
    }
}
