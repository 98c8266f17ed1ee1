package permanency.command.goal;

import static permanency.command.consultation.ConsultationRules.R40;
import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.events.consultation.ConsultationFormality.FORMAL;
import static permanency.events.consultation.ConsultationTrigger.GOAL_CHANGE_CONSIDERED;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import permanency.command.culture.GoalCultureRules;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.goal.Proposal;
import permanency.history.ChildHistory;
import permanency.history.Goals.GoalPeriod;
import permanency.policy.Clause;

/** Chapter goal: proposing a change, advising on it, and taking it back. */
public final class ProposalRules {

    public static final Clause R27 =
            clause("R27", "A proposal without a formal consultation on the goal change gives a written reason.");
    public static final Clause R64 =
            clause("R64", "A goal change is proposed by caseworkers or managers of whoever manages the case.");
    public static final Clause R65 = clause("R65", "A child has at most one open proposal.");
    public static final Clause R66 = clause(
            "R66", "A proposal is about another goal than the current one, and a child in care has one of care.");
    public static final Clause R67 = clause(
            "R67", "Before it proposes, a provider works on the challenges to the present goal with a coordinator.");
    public static final Clause R68 = clause(
            "R68",
            "A proposal records its reasons, the views of child, carers and family or why they were not sought, and for an Aboriginal, Torres Strait Islander or culturally diverse child whether the cultural support plan is up to date.");
    public static final Clause R69 = clause("R69", "A Permanency Coordinator takes a position on a proposal.");
    public static final Clause R80 = clause("R80", "Only the proposer withdraws a proposal, before the decision.");
    public static final Clause R82 =
            clause("R82", "A proposal of restoration for a child in long term care says what prompted it.");

    private ProposalRules() {}

    public static List<ChildEvent> decide(ProposeGoalChange propose, Entry entry) {
        var actor = entry.actor();
        var proposal = propose.proposal();
        var proposedOn = propose.proposedOn() == null ? entry.ownDay() : propose.proposedOn();
        var history = entry.standingOn(proposedOn);
        R64.requireAuthority(
                actor.organisation().equals(history.responsibility().organisation()) && !actor.isCoordinator());
        R65.require(history.goals().openProposal().isEmpty());
        var current = history.goals().current().orElseThrow(() -> R66.refusal("There is no current goal to change."));
        requireOccurred("proposedOn", proposedOn, entry);
        GoalRules.requireUnder18("proposedOn", proposedOn, history);
        var then = history.asAt(proposedOn);
        R65.require(then.goals().openProposal().isEmpty(), "Another one was open on that day.");
        R64.requireAuthority(
                then.responsibility().holder().equals(history.responsibility().holder())
                        && Objects.equals(
                                then.responsibility().since(),
                                history.responsibility().since()),
                "Another holder managed the case on that day.");
        R66.requireField(!proposedOn.isBefore(current.from()), "proposedOn", "lies before the current goal");
        R66.require(propose.to() != current.goal(), "It is the current goal.");
        R66.require(
                propose.to() != CasePlanGoal.FAMILY_PRESERVATION
                        || !history.care().isInCare(),
                "The child is in care.");
        GoalRules.requireFits(propose.to(), proposedOn, history);
        if (history.responsibility().isWithProvider()) {
            requireWorkOnChallenges(proposal, current, then);
            requireConsultation(propose, current, then);
        }
        requireViews(proposal, then);
        GoalCultureRules.requireHeld("proposal.culturalConsultationId", proposal.culturalConsultationId(), then);
        GoalCultureRules.requireActiveEfforts(
                "proposal.activeEfforts",
                proposal.activeEfforts(),
                proposedOn,
                entry.reference().windows().on(proposedOn));
        R82.requireField(
                current.goal() != CasePlanGoal.LONG_TERM_CARE
                        || propose.to() != CasePlanGoal.RESTORATION
                        || isGiven(proposal.promptingFactors()),
                "proposal.promptingFactors",
                "is missing");
        return List.of(new GoalChangeProposed(
                propose.childId(),
                entry.recordId(),
                proposedOn,
                current.goal(),
                propose.to(),
                entry.kept(
                        GoalChangeProposed.class,
                        GoalChangeProposed::proposer,
                        entry.actor().party()),
                proposal));
    }

    public static List<ChildEvent> decide(RecordCoordinatorPosition advise, Entry entry) {
        R69.requireAuthority(entry.actor().isCoordinator());
        var day = entry.ownDay();
        DecisionRules.openProposal(advise.proposalId(), entry.standingOn(day));
        return List.of(new CoordinatorPositionRecorded(
                advise.childId(),
                entry.recordId(),
                advise.proposalId(),
                day,
                advise.position(),
                advise.reasons(),
                entry.kept(
                        CoordinatorPositionRecorded.class,
                        CoordinatorPositionRecorded::coordinator,
                        entry.actor().party())));
    }

    public static List<ChildEvent> decide(WithdrawGoalChange withdraw, Entry entry) {
        var day = entry.ownDay();
        var proposal = DecisionRules.openProposal(withdraw.proposalId(), entry.standingOn(day));
        R80.requireAuthority(isProposer(entry.actor(), proposal.proposer()));
        return List.of(new GoalChangeWithdrawn(
                withdraw.childId(), entry.recordId(), withdraw.proposalId(), day, withdraw.reasons()));
    }

    /** A provider proposes as an organisation (R64), so any of its staff may withdraw; at DCJ the person does. */
    private static boolean isProposer(Actor actor, Party proposer) {
        return actor.id().equals(proposer.actor())
                || !actor.isOfDcj() && actor.organisation().equals(proposer.organisation());
    }

    private static void requireWorkOnChallenges(Proposal proposal, GoalPeriod current, ChildHistory then) {
        R67.requireField(!proposal.challengesAddressed().isEmpty(), "proposal.challengesAddressed", "is empty");
        for (var recordId : proposal.challengesAddressed()) {
            R67.requireField(
                    showsWork(recordId, current.from(), then),
                    "proposal.challengesAddressed",
                    "names no consultation, review or work on challenges since the present goal was set");
        }
    }

    private static boolean showsWork(RecordId recordId, LocalDate since, ChildHistory then) {
        var review = then.reviews().find(recordId).map(ChildEvent::occurredOn);
        return review.or(() -> then.consultations().find(recordId).map(ChildEvent::occurredOn))
                .or(() -> then.reviews().findWork(recordId).map(ChildEvent::occurredOn))
                .filter(day -> !day.isBefore(since))
                .isPresent();
    }

    /** The consultation was held under the present goal, was formal, and was about this change. */
    private static void requireConsultation(ProposeGoalChange propose, GoalPeriod current, ChildHistory then) {
        var proposal = propose.proposal();
        if (proposal.consultationId() == null) {
            R27.requireField(isGiven(proposal.noConsultationReason()), "proposal.noConsultationReason", "is missing");
            return;
        }
        var held = then.consultations()
                .find(proposal.consultationId())
                .filter(c -> !c.occurredOn().isBefore(current.from()))
                .orElseThrow(() -> R27.refusal("No such consultation was held under the present goal."));
        var consultation = held.consultation();
        R40.require(consultation.formality() == FORMAL);
        R27.require(
                consultation.triggers().contains(GOAL_CHANGE_CONSIDERED)
                        && (consultation.goalConsidered() == null || consultation.goalConsidered() == propose.to()),
                "The consultation named was not about this change.");
    }

    private static void requireViews(Proposal proposal, ChildHistory then) {
        var views = proposal.views();
        R68.missing()
                .unlessGiven("proposal.reasons", proposal.reasons())
                .unlessGiven("proposal.views.child", views == null ? null : views.child())
                .unlessGiven("proposal.views.carers", views == null ? null : views.carers())
                .unlessGiven("proposal.views.family", views == null ? null : views.family())
                .unless(
                        proposal.culturalSupportPlanUpToDate() != null
                                || !then.culture().isAboriginalOrTorresStraitIslander()
                                        && !then.registration().isCulturallyDiverse(),
                        "proposal.culturalSupportPlanUpToDate",
                        "is missing")
                .refuseIfAny();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
