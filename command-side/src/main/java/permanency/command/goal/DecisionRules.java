package permanency.command.goal;

import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.history.ScheduleFold.R78;
import static permanency.policy.Clause.clause;

import java.util.List;
import java.util.Locale;
import permanency.command.culture.GoalCultureRules;
import permanency.command.delegation.GoalAuthority;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeRefused;
import permanency.history.ChildHistory;
import permanency.history.GoalChange;
import permanency.history.ScheduleRules;
import permanency.policy.Clause;

/** Chapter goal: deciding a proposal. Who may is for {@link GoalAuthority}. */
public final class DecisionRules {

    public static final Clause R79 = clause("R79", "A refusal gives reasons, and changes nothing else.");

    private DecisionRules() {}

    public static List<ChildEvent> decide(ApproveGoalChange approve, Entry entry, GoalAuthority authority) {
        var decidedOn = authority.decidedOn();
        var history = entry.standingOn(decidedOn);
        var proposal = openProposal(approve.proposalId(), history);
        var basis = authority.toDecide(proposal, history);
        var from = approve.effectiveFrom() == null ? decidedOn : approve.effectiveFrom();
        GoalRules.requireUnder18("effectiveFrom", decidedOn, history);
        requireOccurred("effectiveFrom", from, entry);
        R78.requireField(!from.isAfter(decidedOn), "effectiveFrom", "lies after the decision");
        R78.requireField(!from.isBefore(proposal.proposedOn()), "effectiveFrom", "lies before the proposal");
        var current =
                history.goals().current().orElseThrow(() -> ProposalRules.R66.refusal("There is no goal any more."));
        ProposalRules.R66.require(
                proposal.from() == current.goal(), "The goal it was to change is not current any more.");
        GoalRules.requireFits(proposal.to(), from, history);
        var cultural = GoalCultureRules.basis(
                proposal, approve.culturalConsultationId(), approve.culturalOverrideReason(), decidedOn, entry);
        return List.of(new GoalChangeApproved(
                approve.childId(),
                entry.recordId(),
                approve.proposalId(),
                from,
                decidedOn,
                current.goal(),
                proposal.to(),
                ScheduleRules.of(entry.reference()).targetOn(proposal.to(), from),
                approve.carryHeightened(),
                authority.decider(),
                basis,
                hasAdvised(authority.decider(), proposal, history),
                proposal.noConsultationReason(),
                cultural.consultationId(),
                cultural.overrideReason(),
                approve.reasons(),
                ScheduleRules.of(entry.reference()).version(from)));
    }

    public static List<ChildEvent> decide(RefuseGoalChange refuse, Entry entry, GoalAuthority authority) {
        var history = entry.standingOn(authority.decidedOn());
        var proposal = openProposal(refuse.proposalId(), history);
        var basis = authority.toDecide(proposal, history);
        R79.missing().unlessGiven("reasons", refuse.reasons()).refuseIfAny();
        return List.of(new GoalChangeRefused(
                refuse.childId(),
                entry.recordId(),
                refuse.proposalId(),
                authority.decidedOn(),
                authority.decider(),
                basis,
                hasAdvised(authority.decider(), proposal, history),
                refuse.reasons()));
    }

    /** By a position on the proposal, or by a consultation or review of the child before it (R76). */
    private static boolean hasAdvised(Party decider, GoalChange proposal, ChildHistory history) {
        return proposal.advisedBy(decider.actor())
                || history.consultations().held().stream()
                        .anyMatch(c -> decider.actor().equals(c.coordinator()))
                || history.reviews().held().stream()
                        .anyMatch(r -> decider.actor().equals(r.coordinator()));
    }

    static GoalChange openProposal(RecordId proposalId, ChildHistory history) {
        var proposal = history.goals().proposal(proposalId).orElseThrow(() -> new NoSuchRecord("proposal"));
        if (!proposal.isOpen()) {
            throw new NotOpen(
                    "The proposal is closed: " + proposal.status().name().toLowerCase(Locale.ROOT) + ".");
        }
        return proposal;
    }
}
