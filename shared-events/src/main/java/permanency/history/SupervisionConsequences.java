package permanency.history;

import static permanency.events.supervision.GroupSupervisionOrganiser.OFFICE_OF_THE_SENIOR_PRACTITIONER;
import static permanency.events.supervision.GroupSupervisionPurpose.ADOPTION_ABORIGINAL_CHILD;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.policy.Clause;
import permanency.reference.Reference;

/**
 * Chapter supervision: what follows when adoption of an Aboriginal or Torres Strait Islander child is weighed. A Group
 * Supervision that is missing shows when the proposal is decided, one that lacks somebody when it ends.
 */
public final class SupervisionConsequences {

    public static final Clause R118 = clause(
            "R118",
            "Where the district uses it, adoption of an Aboriginal or Torres Strait Islander child goes to Group Supervision by the Office of the Senior Practitioner, with an Aboriginal consultant and a coordinator.");

    private SupervisionConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return Stream.concat(
                history.inOrder().stream().flatMap(fact -> decidedWithout(fact, history, reference)),
                history.supervisions().opened().stream()
                        .filter(s -> s.purpose() == ADOPTION_ABORIGINAL_CHILD)
                        .flatMap(s -> incomplete(s, history, reference)));
    }

    private static Stream<Consequence> decidedWithout(ChildEvent fact, ChildHistory history, Reference reference) {
        if (fact instanceof GoalChangeApproved approved) {
            return decidedWithout(approved, approved.proposalId(), approved.decidedOn(), history, reference);
        } else if (fact instanceof GoalChangeRefused refused) {
            return decidedWithout(refused, refused.proposalId(), refused.occurredOn(), history, reference);
        }
        return Stream.empty();
    }

    private static Stream<Consequence> decidedWithout(
            ChildEvent decision, RecordId proposalId, LocalDate day, ChildHistory history, Reference reference) {
        return history
                .goals()
                .proposal(proposalId)
                .filter(proposal -> proposal.to() == CasePlanGoal.ADOPTION)
                .filter(proposal -> isUsed(day, history, reference))
                .filter(proposal ->
                        history.asAt(day).supervisions().opened().stream().noneMatch(s -> isOn(proposal, s, history)))
                .<Consequence>map(proposal -> new ComplianceExceptionOpened(
                        decision.childId(),
                        day,
                        R118.number(),
                        decision.recordId(),
                        "Adoption was decided on without Group Supervision."))
                .stream();
    }

    /** Whether it was about the adoption proposed: held under the goal that the proposal would change. */
    private static boolean isOn(GoalChange proposal, GroupSupervision supervision, ChildHistory history) {
        return supervision.purpose() == ADOPTION_ABORIGINAL_CHILD
                && !supervision.sessions().isEmpty()
                && history.asAt(proposal.proposedOn())
                        .goals()
                        .current()
                        .filter(goal -> !supervision.openedOn().isBefore(goal.from()))
                        .isPresent();
    }

    private static Stream<Consequence> incomplete(
            GroupSupervision supervision, ChildHistory history, Reference reference) {
        return supervision
                .endedOn()
                .filter(day -> isUsed(day, history, reference))
                .filter(day -> !lacking(supervision).isEmpty())
                .<Consequence>map(day -> new ComplianceExceptionOpened(
                        supervision.sessions().get(0).childId(),
                        day,
                        R118.number(),
                        supervision.recordId(),
                        "The Group Supervision lacked " + lacking(supervision) + "."))
                .stream();
    }

    private static String lacking(GroupSupervision supervision) {
        var lacking = new ArrayList<String>();
        if (supervision.organiser() != OFFICE_OF_THE_SENIOR_PRACTITIONER) {
            lacking.add("the Office of the Senior Practitioner as its organiser");
        }
        if (!isAttendedBy(supervision, Participant::isAboriginalConsultant)) {
            lacking.add("an Aboriginal consultant");
        }
        if (!isAttendedBy(supervision, Participant::isCoordinator)) {
            lacking.add("a Permanency Coordinator");
        }
        return String.join(", ", lacking);
    }

    private static boolean isAttendedBy(GroupSupervision supervision, Predicate<Participant> somebody) {
        return supervision.sessions().stream()
                .map(GroupSupervisionHeld::session)
                .anyMatch(s -> s.participants().stream().anyMatch(somebody));
    }

    private static boolean isUsed(LocalDate day, ChildHistory history, Reference reference) {
        var then = history.asAt(day);
        return then.culture().isAboriginalOrTorresStraitIslander()
                && reference
                        .districts()
                        .on(day)
                        .groupSupervisionOnAdoption(then.registration().district());
    }
}
