package permanency.query.record;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.Party;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.delegation.AuthorityKind;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CoordinatorPosition;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.goal.Proposal;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.responsibility.CaseHeld;
import permanency.events.responsibility.CaseHolder;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ProgressReviewVoided;
import permanency.events.review.ReviewReason;
import permanency.events.review.ReviewType;

/** Facts of one child, with the least that they need to say. */
public record RecordFacts(ChildId child) {

    public static final Party CASEWORKER = new Party("casey", "some-ngo");
    public static final Party MANAGER = new Party("manny", "DCJ");

    public static RecordFacts of(UUID child) {
        return new RecordFacts(new ChildId(child));
    }

    public static RecordId id() {
        return new RecordId(UUID.randomUUID());
    }

    public static AuthorityBasis on(AuthorityKind kind) {
        return new AuthorityBasis(
                kind, null, Position.MANAGER_CASEWORK, Grade.of(10), DelegationLevel.of(5), null, null, null);
    }

    public GoalChangeProposed proposed(RecordId proposalId, LocalDate day) {
        var proposal = new Proposal("fits better", null, null, null, "by phone", null, null, null, null, null, null);
        return new GoalChangeProposed(
                child, proposalId, day, CasePlanGoal.RESTORATION, CasePlanGoal.GUARDIANSHIP, CASEWORKER, proposal);
    }

    public CoordinatorPositionRecorded advised(RecordId proposalId, LocalDate day, CoordinatorPosition position) {
        return new CoordinatorPositionRecorded(
                child, id(), proposalId, day, position, "agreed", new Party("cory", "DCJ"));
    }

    public GoalChangeApproved approved(RecordId proposalId, LocalDate decidedOn, LocalDate from, AuthorityKind kind) {
        return new GoalChangeApproved(
                child,
                id(),
                proposalId,
                from,
                decidedOn,
                CasePlanGoal.RESTORATION,
                CasePlanGoal.GUARDIANSHIP,
                from.plusMonths(24),
                false,
                MANAGER,
                on(kind),
                false,
                null,
                null,
                null,
                "agreed",
                "2023-03-27");
    }

    public GoalChangeRefused refused(RecordId proposalId, LocalDate day) {
        return new GoalChangeRefused(
                child, id(), proposalId, day, MANAGER, on(AuthorityKind.DELEGATION_LEVEL), false, "not yet");
    }

    public GoalChangeWithdrawn withdrawn(RecordId proposalId, LocalDate day) {
        return new GoalChangeWithdrawn(child, id(), proposalId, day, "more time is needed");
    }

    public ProgressReviewRecorded reviewed(RecordId reviewId, LocalDate day) {
        return new ProgressReviewRecorded(
                child,
                reviewId,
                day,
                null,
                ReviewType.PERMANENCY_REVIEW,
                ReviewReason.SCHEDULED,
                null,
                "cory",
                false,
                null,
                day);
    }

    /** As reviews were corrected before there was one way for all records. */
    public ProgressReviewCorrected reviewCorrected(RecordId reviewId, LocalDate day) {
        return new ProgressReviewCorrected(
                child,
                id(),
                reviewId,
                day,
                ReviewType.PERMANENCY_REVIEW,
                ReviewReason.AD_HOC,
                "cory",
                false,
                null,
                "The day was wrong.");
    }

    public ProgressReviewVoided reviewVoided(RecordId reviewId, LocalDate day) {
        return new ProgressReviewVoided(child, id(), reviewId, day, "It was another child.");
    }

    public RecordCorrected corrected(RecordId recordId, LocalDate day) {
        return new RecordCorrected(child, id(), day, recordId, "The day was wrong.", MANAGER);
    }

    public RecordVoided voided(RecordId recordId, LocalDate day) {
        return new RecordVoided(child, id(), day, recordId, "It was another child.", MANAGER);
    }

    /** @param provider null for DCJ */
    public CaseHeld held(String provider, String district, LocalDate day) {
        var holder = provider == null ? CaseHolder.DCJ : CaseHolder.provider(ProviderId.of(provider));
        return new CaseHeld(child, day, holder, day, DistrictId.of(district));
    }
}
