package permanency.command.supervision;

import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.events.supervision.GroupSupervisionOrganiser.PERMANENCY_COORDINATOR;
import static permanency.events.supervision.GroupSupervisionOutcome.AGREED_POSITION;
import static permanency.events.supervision.GroupSupervisionOutcome.NO_AGREEMENT;
import static permanency.events.supervision.GroupSupervisionPurpose.GOAL_DISAGREEMENT;
import static permanency.policy.Clause.clause;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.supervision.DisputeRecorded;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOpened;
import permanency.events.supervision.Session;
import permanency.history.ChildHistory;
import permanency.history.GoalChange;
import permanency.history.GroupSupervision;
import permanency.policy.Clause;

/** Chapter supervision: how a disagreement is talked over. DCJ staff record it. */
public final class SupervisionRules {

    public static final Clause R107 = clause(
            "R107",
            "A disagreement of DCJ and provider about the goal goes to Group Supervision when other means have not settled it.");
    public static final Clause R108 = clause(
            "R108",
            "A Permanency Coordinator organises and attends Group Supervision on a permanency decision or a disagreement about the goal.");
    public static final Clause R109 = clause(
            "R109", "A Permanency Coordinator may stay away from Group Supervision that is not about permanency.");
    public static final Clause R110 = clause(
            "R110",
            "Group Supervision ends with an agreed position or no agreement, or is adjourned; it decides no goal change.");
    public static final Clause R111 =
            clause("R111", "Of a dispute about the goal that remains, the fact and the outcome are recorded, no more.");
    public static final Clause R112 =
            clause("R112", "Complaints, contract disputes and performance matters are not recorded here.");

    private SupervisionRules() {}

    public static List<ChildEvent> decide(OpenGroupSupervision open, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("openedOn", open.openedOn(), entry);
        R108.requireField(
                !open.purpose().isForCoordinators() || open.organiser() == PERMANENCY_COORDINATOR,
                "organiser",
                "is not a Permanency Coordinator");
        var then = entry.history().asAt(open.openedOn());
        var disagreement = open.purpose() == GOAL_DISAGREEMENT;
        if (disagreement) {
            requireDisagreement(open, then);
        }
        return List.of(new GroupSupervisionOpened(
                open.childId(),
                entry.recordId(),
                open.openedOn(),
                open.purpose(),
                open.organiser(),
                disagreement ? openProposal(then) : null,
                disagreement ? open.meansTried() : null));
    }

    private static void requireDisagreement(OpenGroupSupervision open, ChildHistory then) {
        R107.require(then.responsibility().isWithProvider(), "DCJ managed the case on that day.");
        R107.missing().unlessGiven("meansTried", open.meansTried()).refuseIfAny();
    }

    private static RecordId openProposal(ChildHistory then) {
        return then.goals().openProposal().map(GoalChange::proposalId).orElse(null);
    }

    public static List<ChildEvent> decide(RecordGroupSupervision record, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        var supervision = find(record.supervisionId(), entry.history());
        requireOccurred("heldOn", record.heldOn(), entry);
        R131.requireField(!record.heldOn().isBefore(supervision.openedOn()), "heldOn", "lies before it was opened");
        requireOpen(find(record.supervisionId(), entry.history().asAt(record.heldOn())));
        R110.missing()
                .unlessGiven("session.outcome", record.session().outcome())
                .refuseIfAny();
        R110.requireField(
                record.session().outcome() != AGREED_POSITION
                        || isGiven(record.session().agreedPosition()),
                "session.agreedPosition",
                "is missing");
        R110.requireField(
                !record.session().outcome().isConclusive() || supervision.wentOnUntil(record.heldOn()),
                "session.outcome",
                "ends what went on in a later session");
        requireCoordinator(supervision, record.session());
        return List.of(new GroupSupervisionHeld(
                record.childId(), entry.recordId(), record.supervisionId(), record.heldOn(), record.session()));
    }

    /** R108; R109 asks for nobody. */
    private static void requireCoordinator(GroupSupervision supervision, Session session) {
        R108.requireField(
                !supervision.purpose().isForCoordinators()
                        || session.participants().stream().anyMatch(Participant::isCoordinator),
                "session.participants",
                "names no Permanency Coordinator");
    }

    public static List<ChildEvent> decide(RecordDispute record, Entry entry) {
        R112.require(record.matter().isRecordedHere(), record.matter().responsible());
        R159.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("endedOn", record.endedOn(), entry);
        R111.missing().unlessGiven("outcome", record.outcome()).refuseIfAny();
        if (record.supervisionId() != null) {
            var supervision = find(record.supervisionId(), entry.history().asAt(record.endedOn()));
            R111.requireField(
                    supervision.endedWith(NO_AGREEMENT), "supervisionId", "did not end without agreement by then");
        }
        return List.of(new DisputeRecorded(
                record.childId(), entry.recordId(), record.supervisionId(), record.endedOn(), record.outcome()));
    }

    private static GroupSupervision find(RecordId supervisionId, ChildHistory history) {
        return history.supervisions().find(supervisionId).orElseThrow(() -> new NoSuchRecord("Group Supervision"));
    }

    private static void requireOpen(GroupSupervision supervision) {
        if (!supervision.isOpen()) {
            throw new NotOpen("The Group Supervision has ended on "
                    + supervision.endedOn().orElseThrow() + ".");
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
