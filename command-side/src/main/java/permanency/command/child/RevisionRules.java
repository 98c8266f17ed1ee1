package permanency.command.child;

import java.util.List;
import permanency.command.delegation.Delegations;
import permanency.command.delegation.ExtensionAuthority;
import permanency.command.delegation.GoalAuthority;
import permanency.command.goal.GoalOrderRules;
import permanency.command.goal.GoalRules;
import permanency.command.packages.ExtensionOrderRules;
import permanency.command.records.CorrectionRules;
import permanency.command.records.RecordRules;
import permanency.command.records.VoidRecord;
import permanency.command.responsibility.TransferRules;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionRefused;
import permanency.history.ChildHistory;

/** Chapter child: what is corrected or voided leaves a history that holds together, whatever chapter it is of. */
final class RevisionRules {

    private RevisionRules() {}

    /** @param recorder who made the record */
    static List<ChildEvent> decide(VoidRecord command, Entry entry, Actor recorder, Delegations delegations) {
        var wrong = command.recordId();
        if (!isDecidedByAuthority(entry.history().record(wrong))) {
            RecordRules.requireDistrict(entry.actor(), entry.history());
        }
        var voided = CorrectionRules.decide(command, entry, recorder);
        requireAuthority(entry.correcting(wrong), delegations);
        TransferRules.requireVoidable(wrong, entry.history());
        requireKept(entry.history(), voided);
        return voided;
    }

    /** Refuses what would take from later records what they rest on. */
    static void requireKept(ChildHistory before, List<ChildEvent> recorded) {
        var after = before;
        for (var event : recorded) {
            after = after.apply(event);
        }
        CorrectionRules.requireStepsAfter(before, after);
        GoalOrderRules.requireKept(before, after);
        ExtensionOrderRules.requireKept(before, after);
    }

    private static boolean isDecidedByAuthority(List<ChildEvent> record) {
        return record.stream()
                .anyMatch(fact -> fact instanceof CasePlanGoalSet
                        || fact instanceof GoalChangeApproved
                        || fact instanceof GoalChangeRefused
                        || fact instanceof ExtensionApproved
                        || fact instanceof ExtensionRefused);
    }

    /** A decision is taken back by somebody who might have taken it, as it is corrected. */
    private static void requireAuthority(Entry decision, Delegations delegations) {
        var goal = GoalAuthority.of(decision, delegations);
        var extension = ExtensionAuthority.of(decision, delegations);
        for (var fact : decision.corrected()) {
            var then = decision.history().asAt(fact.occurredOn());
            if (fact instanceof CasePlanGoalSet) {
                GoalRules.R1.requireAuthority(decision.actor().isOfDcj() || goal.isOfDelegatedProvider(then));
                goal.toSet(then);
            } else if (fact instanceof GoalChangeApproved e) {
                requireDecider(e.proposalId(), goal, decision.history().asAt(e.decidedOn()));
            } else if (fact instanceof GoalChangeRefused e) {
                requireDecider(e.proposalId(), goal, then);
            } else if (fact instanceof ExtensionApproved e) {
                requireDecider(e.applicationId(), extension, then);
            } else if (fact instanceof ExtensionRefused e) {
                requireDecider(e.applicationId(), extension, then);
            }
        }
    }

    private static void requireDecider(RecordId proposalId, GoalAuthority authority, ChildHistory then) {
        then.goals().proposal(proposalId).ifPresent(proposal -> authority.toDecide(proposal, then));
    }

    private static void requireDecider(RecordId applicationId, ExtensionAuthority authority, ChildHistory then) {
        then.packages().extension(applicationId).ifPresent(application -> authority.toDecide(application, then));
    }
}
