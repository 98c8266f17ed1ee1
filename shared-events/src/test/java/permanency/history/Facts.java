package permanency.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.Party;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.child.ChildRegistered;
import permanency.events.child.Sex;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.delegation.AuthorityKind;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.goal.Proposal;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ProgressReview;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ProgressReviewVoided;
import permanency.events.review.ReviewMode;
import permanency.events.review.ReviewReason;
import permanency.events.review.ReviewType;

/** Events of one made-up child, with what a test seldom cares about filled in. */
public final class Facts {

    public static final ChildId CHILD = ChildId.of("0c8f7a52-1f6b-4b0e-8a4e-6d3b2a9e7f11");
    public static final DistrictId DISTRICT = DistrictId.of("SOUTH_WESTERN_SYDNEY");
    public static final ProviderId PROVIDER = ProviderId.of("harbour-families");
    public static final ProviderId OTHER_PROVIDER = ProviderId.of("river-and-plain");
    public static final Party COORDINATOR = new Party("coordinator-417", "DCJ");
    public static final Party CASEWORKER = new Party("caseworker-630", PROVIDER.value());
    public static final Party DELEGATE = new Party("manager-208", "DCJ");
    public static final AuthorityBasis AUTHORITY = new AuthorityBasis(
            AuthorityKind.DELEGATION_LEVEL, null, Position.MANAGER_CASEWORK, Grade.of(10), DelegationLevel.of(5));

    private Facts() {}

    /** A day such as {@code 2019-11-12}. */
    public static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    /** The same id for the same name. */
    public static RecordId id(String name) {
        return new RecordId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    public static ChildRegistered registered(LocalDate day) {
        return new ChildRegistered(CHILD, day, on("2014-08-31"), Sex.NOT_STATED, DISTRICT);
    }

    public static CaseResponsibilityTransferred transferred(CaseHolder from, CaseHolder to, LocalDate day) {
        return new CaseResponsibilityTransferred(CHILD, newId(), day, from, to, null);
    }

    public static CasePlanGoalSet goalSet(CasePlanGoal goal, LocalDate day) {
        return new CasePlanGoalSet(CHILD, newId(), day, goal, targetOn(goal, day), AUTHORITY, "first goal");
    }

    public static GoalChangeProposed proposed(RecordId proposalId, CasePlanGoal from, CasePlanGoal to, LocalDate day) {
        var proposal = new Proposal("realistic", null, null, null, "advice was sought by telephone", null, null, null, null, null);
        return new GoalChangeProposed(CHILD, proposalId, day, from, to, CASEWORKER, proposal);
    }

    /** An approval on the day from which the new goal holds. */
    public static GoalChangeApproved approved(GoalChangeProposed proposal, LocalDate day, boolean carryHeightened) {
        return new GoalChangeApproved(
                CHILD,
                proposal.proposalId(),
                day,
                day,
                proposal.from(),
                proposal.to(),
                targetOn(proposal.to(), day),
                carryHeightened,
                DELEGATE,
                AUTHORITY,
                false,
                proposal.proposal().noConsultationReason(),
                "agreed");
    }

    public static GoalChangeRefused refused(RecordId proposalId, LocalDate day) {
        return new GoalChangeRefused(CHILD, proposalId, day, DELEGATE, AUTHORITY, false, "not yet");
    }

    public static GoalChangeWithdrawn withdrawn(RecordId proposalId, LocalDate day) {
        return new GoalChangeWithdrawn(CHILD, proposalId, day, "thought better of it");
    }

    public static ConsultationRecorded consultation(LocalDate day) {
        return new ConsultationRecorded(CHILD, newId(), day, COORDINATOR.actor(), null);
    }

    public static ProgressReviewRecorded review(RecordId reviewId, LocalDate day, ReviewMode modeAfter) {
        return review(reviewId, day, modeAfter, ReviewType.PERMANENCY_REVIEW);
    }

    public static ProgressReviewRecorded review(RecordId reviewId, LocalDate day, ReviewMode modeAfter, ReviewType type) {
        return new ProgressReviewRecorded(
                CHILD,
                reviewId,
                day,
                newId(),
                type,
                ReviewReason.SCHEDULED,
                null,
                COORDINATOR.actor(),
                false,
                concluding(modeAfter));
    }

    public static ProgressReviewCorrected corrected(RecordId reviewId, LocalDate day, ReviewMode modeAfter) {
        return new ProgressReviewCorrected(
                CHILD,
                newId(),
                reviewId,
                day,
                ReviewReason.SCHEDULED,
                COORDINATOR.actor(),
                false,
                concluding(modeAfter),
                "wrong day");
    }

    public static ProgressReviewVoided voided(ProgressReviewRecorded review) {
        return new ProgressReviewVoided(CHILD, newId(), review.reviewId(), review.occurredOn(), "did not take place");
    }

    public static HeightenedFrequencyStarted heightened(LocalDate day) {
        return new HeightenedFrequencyStarted(
                CHILD, newId(), day, HeightenedReason.SPECIFIC_CHALLENGES, "housing", COORDINATOR.actor());
    }

    /** Whether nothing but {@code day} tells the events apart is for the caller: ids are new each time. */
    private static RecordId newId() {
        return new RecordId(UUID.randomUUID());
    }
}
