package permanency.history;

import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.COORDINATOR;
import static permanency.history.Facts.PROVIDER;
import static permanency.history.Facts.id;
import static permanency.history.ScheduleRules.MARCH_2023;

import java.time.LocalDate;
import permanency.events.GoldenEvents;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.delegation.AuthorityKind;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;
import permanency.events.goal.AchievementEvidence;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.CoordinatorPosition;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.goal.PermanencyOutcome;
import permanency.events.goal.Proposal;
import permanency.events.packages.ExtensionApproved;

/** Events of the chapter goal. */
public final class GoalFacts {

    public static final Party PROPOSER =
            new Party("caseworker-630", PROVIDER.provider().value());
    public static final Party DECIDER = new Party("manager-208", "DCJ");
    public static final AuthorityBasis AUTHORITY = new AuthorityBasis(
            AuthorityKind.DELEGATION_LEVEL,
            null,
            Position.MANAGER_CASEWORK,
            Grade.of(10),
            DelegationLevel.of(5),
            DelegationLevel.of(5),
            null,
            null);

    private GoalFacts() {}

    public static CasePlanGoalSet goalSet(CasePlanGoal goal, LocalDate day) {
        return new CasePlanGoalSet(
                CHILD,
                id("goal " + day),
                day,
                goal,
                MARCH_2023.targetOn(goal, day),
                AUTHORITY,
                "fits the child",
                MARCH_2023.version(day));
    }

    public static GoalChangeProposed proposed(RecordId proposalId, CasePlanGoal from, CasePlanGoal to, LocalDate day) {
        var noConsultation = "advice was given by telephone";
        var proposal =
                new Proposal("fits better", null, null, null, noConsultation, null, null, null, null, null, null);
        return new GoalChangeProposed(CHILD, proposalId, day, from, to, PROPOSER, proposal);
    }

    public static CoordinatorPositionRecorded advised(RecordId proposalId, LocalDate day) {
        return new CoordinatorPositionRecorded(
                CHILD, id("advice " + day), proposalId, day, CoordinatorPosition.SUPPORTS, "agreed", COORDINATOR);
    }

    /** Decided on the day from which the new goal holds. */
    public static GoalChangeApproved approved(GoalChange proposal, LocalDate day, boolean carryHeightened) {
        return new GoalChangeApproved(
                CHILD,
                Facts.id("decision of " + proposal.proposalId()),
                proposal.proposalId(),
                day,
                day,
                proposal.from(),
                proposal.to(),
                MARCH_2023.targetOn(proposal.to(), day),
                carryHeightened,
                DECIDER,
                AUTHORITY,
                proposal.advisedBy(DECIDER.actor()),
                proposal.noConsultationReason(),
                null,
                null,
                "agreed",
                MARCH_2023.version(day));
    }

    public static PermanencyAchieved achieved(Goals.GoalPeriod goal, LocalDate day) {
        return new PermanencyAchieved(
                CHILD,
                id("achieved " + day),
                day,
                PermanencyOutcome.RESTORATION,
                new AchievementEvidence("2020/00417", null),
                goal.goal(),
                goal.targetOn(),
                goal.targetOn() == null ? null : TwoYearWindow.isWithin(goal.targetOn(), day));
    }

    /** Of the golden file, for the goal restoration of 12 November 2019, to 12 May 2022. */
    public static ExtensionApproved extended(LocalDate day) {
        var golden = GoldenEvents.read(ExtensionApproved.class);
        return new ExtensionApproved(
                CHILD,
                id("extended " + day),
                golden.applicationId(),
                day,
                golden.packageId(),
                golden.goal(),
                golden.monthsGranted(),
                golden.formerEnd(),
                golden.newEnd(),
                golden.sequenceNumber(),
                golden.totalMonthsGranted(),
                golden.conditions(),
                golden.reasons(),
                golden.decider(),
                golden.authority(),
                golden.ruleVersion());
    }

    public static GoalChangeRefused refused(RecordId proposalId, LocalDate day) {
        return new GoalChangeRefused(
                CHILD, Facts.id("decision of " + proposalId), proposalId, day, DECIDER, AUTHORITY, false, "not yet");
    }

    public static GoalChangeWithdrawn withdrawn(RecordId proposalId, LocalDate day) {
        return new GoalChangeWithdrawn(
                CHILD, Facts.id("decision of " + proposalId), proposalId, day, "more time is needed");
    }
}
