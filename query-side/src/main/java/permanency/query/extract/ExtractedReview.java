package permanency.query.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import permanency.events.consultation.Dimensions;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.CulturalPlanStatus;
import permanency.events.review.GoalChangeConsideration;
import permanency.events.review.HeightenedReason;
import permanency.events.review.LeavingCarePlanStatus;
import permanency.events.review.PackageCheck;
import permanency.events.review.ProgressRating;
import permanency.events.review.ProgressReview;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewCopyProvided;
import permanency.events.review.ReviewOutcome;
import permanency.events.review.ReviewReason;
import permanency.events.review.ReviewType;
import permanency.events.review.WithinTwoYears;

/** A progress review in the minimum data set. */
record ExtractedReview(
        RecordedPart recorded,
        ChildPart child,
        StandingPart standing,
        UploadPart upload,
        CorrectionPart correction,

        @Element(value = "The review of this child", source = "review")
        UUID reviewId,

        @Element(
                value = "The meeting that it shares with others",
                need = Need.WHERE_THERE_IS_ONE,
                values = "UUID",
                source = "review, R49")
        String meetingId,

        @Element(value = "Mandatory or not", source = "review, R15")
        ReviewType type,

        @Element(value = "Day on which it was held", source = "review")
        LocalDate heldOn,

        @Element(
                value = "Day by which it was due, as computed when it was recorded",
                need = Need.WHERE_THERE_IS_ONE,
                source = "review, R45, R46")
        LocalDate dueOn,

        @Element(value = "Why it was held", source = "review")
        ReviewReason reason,

        @Element(value = "Who documented it: subject of the token", source = "review, R50")
        String coordinator,

        @Element(value = "Whether provider or evidence were missing", source = "review, R53")
        Boolean incompleteParticipation,

        @Element(value = "Why they were", need = Need.NOT_WHOLE, source = "review, R53", onRequest = true)
        String incompleteParticipationReason,

        @Element(
                value = "Role and organisation of each who took part",
                need = Need.WHERE_THERE_IS_ONE,
                source = "review, R53",
                recordedAs = "providerParticipants")
        List<String> providerParticipants,

        @Element(value = "Their names", need = Need.OPTIONAL, source = "review, R53", onRequest = true)
        List<String> participantNames,

        @Element(
                value = "Evidence given",
                need = Need.WHERE_THERE_IS_ONE,
                source = "review, R53",
                onRequest = true,
                recordedAs = "evidence")
        List<String> evidenceItems,

        @Element(
                value = "Evidence that was lodged ahead and looked at",
                need = Need.WHERE_THERE_IS_ONE,
                values = "several of: UUID",
                source = "review, R53")
        List<String> lodgedEvidence,

        @Element(value = "Progress in words", source = "review, R54", onRequest = true, recordedAs = "progressSummary")
        String progressSummary,

        @Element(value = "Progress toward the goal", source = "review, R54", recordedAs = "progressRating")
        ProgressRating progressRating,

        @Element(value = "Whether permanency is likely in time", need = Need.TIME_LIMITED, source = "review, R54")
        WithinTwoYears likelyWithinTwoYears,

        @Element(value = "Specific challenges", need = Need.CHALLENGED, source = "review, R54", onRequest = true)
        String specificChallenges,

        @Element(
                value = "Whether reviews are due more often from here on",
                source = "review, R56",
                recordedAs = "heightened")
        Boolean heightened,

        @Element(value = "Why they are", need = Need.HEIGHTENED, source = "review, R56")
        HeightenedReason heightenedReason,

        @Element(value = "Whether a change of goal was considered", source = "review, R54", recordedAs = "goalChange")
        Boolean goalChangeConsidered,

        @Element(value = "With what result", source = "review, R54", onRequest = true)
        String goalChangeResult,

        @Element(value = "Goal recommended", need = Need.GOAL_RECOMMENDED, source = "review, R54, R55")
        CasePlanGoal recommendedGoal,

        @Element(value = "How many areas need support", source = "review, R54")
        Integer supportNeedCount,

        @Element(
                value = "Area, action and who, of each",
                values = "text, or NONE",
                source = "review, R54",
                onRequest = true,
                recordedAs = "supportNeeds")
        List<String> supportNeeds,

        @Element(value = "Cultural practice", source = "review, R54", onRequest = true, recordedAs = "culturalPractice")
        String culturalPracticeStatement,

        @Element(value = "How the cultural support plan stands", need = Need.ABORIGINAL, source = "review, R115")
        CulturalPlanStatus culturalPlanStatus,

        @Element(
                value = "Each current package and what the check found",
                values = "KEEP, CHANGE or END with the name of the package, or its id; or NONE",
                source = "review, R93",
                recordedAs = "packageChecks")
        List<String> packageChecks,

        @Element(
                value = "Package and note of each check",
                need = Need.PACKAGES_CHECKED,
                source = "review, R93",
                onRequest = true)
        List<String> packageCheckNotes,

        @Element(value = "Relational permanency", source = "review, R12", onRequest = true, recordedAs = "dimensions")
        String relational,

        @Element(value = "Physical permanency", source = "review, R12", onRequest = true, recordedAs = "dimensions")
        String physical,

        @Element(value = "Cultural permanency", source = "review, R12", onRequest = true, recordedAs = "dimensions")
        String cultural,

        @Element(value = "Legal permanency", source = "review, R12", onRequest = true, recordedAs = "dimensions")
        String legal,

        @Element(
                value = "The child's views, or why not sought",
                source = "review, R68",
                onRequest = true,
                recordedAs = "childViews")
        String childViews,

        @Element(value = "End of the order in force", need = Need.ORDER_THAT_ENDS, source = "review, R130")
        LocalDate courtOrderExpiry,

        @Element(
                value = "How the plan for leaving care stands",
                need = Need.OLD_ENOUGH_TO_LEAVE_CARE,
                source = "review, R130")
        LeavingCarePlanStatus leavingCarePlanStatus,

        @Element(value = "Active efforts", need = Need.ACTIVE_EFFORTS, source = "review, R119", onRequest = true)
        String activeEfforts,

        @Element(value = "What it concludes", source = "review, R54", recordedAs = "outcome")
        ReviewOutcome outcome,

        @Element(value = "Day by which the next one is due", need = Need.WHERE_THERE_IS_ONE, source = "review, R46")
        LocalDate nextDueOn,

        @Element(value = "Day on which it was first recorded", source = "review, R50")
        LocalDate documentedOn,

        @Element(
                value = "Day on which the provider was first given a copy",
                need = Need.WHERE_THERE_IS_ONE,
                source = "review, R51")
        LocalDate copyToProviderOn,

        @Element(value = "Role and organisation of who got it", need = Need.COPY_GIVEN, source = "review, R51")
        String copyRecipient)
        implements Extracted {

    private static final ProgressReview NOTHING = new ProgressReview(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null);

    static ExtractedReview of(StoredRecord stored) {
        var event = held(stored);
        var said = event.review() == null ? NOTHING : event.review();
        var dimensions = said.dimensions() == null ? new Dimensions(null, null, null, null) : said.dimensions();
        var change = said.goalChange() == null ? new GoalChangeConsideration(null, null, null) : said.goalChange();
        var copy = stored.steps().first(ReviewCopyProvided.class);
        return new ExtractedReview(
                stored.recorded(),
                stored.child(),
                stored.standing(),
                stored.upload(),
                stored.correction(),
                stored.id(),
                Texts.id(event.meetingId()),
                event.type(),
                event.occurredOn(),
                event.dueOn(),
                event.reason(),
                event.coordinator(),
                event.incompleteParticipation(),
                said.incompleteParticipationReason(),
                Texts.roles(said.providerParticipants()),
                Texts.names(said.providerParticipants()),
                said.evidence(),
                Texts.ids(said.lodgedEvidence()),
                said.progressSummary(),
                said.progressRating(),
                said.likelyWithinTwoYears(),
                said.specificChallenges(),
                said.heightened(),
                said.heightenedReason(),
                change.considered(),
                change.result(),
                change.recommendedGoal(),
                said.supportNeeds() == null ? null : said.supportNeeds().size(),
                Texts.orNone(said.supportNeeds(), n -> Texts.said(n.area(), n.action(), n.who())),
                said.culturalPractice(),
                said.culturalPlanStatus(),
                Texts.orNone(said.packageChecks(), c -> c.decision() + " " + checked(c)),
                notes(said.packageChecks()),
                dimensions.relational(),
                dimensions.physical(),
                dimensions.cultural(),
                dimensions.legal(),
                said.childViews(),
                said.courtOrderExpiry(),
                said.leavingCarePlanStatus(),
                said.activeEfforts(),
                said.outcome(),
                stored.nextDueOn(),
                event.documentedOn(),
                copy.map(ReviewCopyProvided::occurredOn).orElse(null),
                copy.map(c -> Texts.roles(List.of(c.recipient())).get(0)).orElse(null));
    }

    private static String checked(PackageCheck check) {
        return check.packageName() == null ? Texts.id(check.packageId()) : check.packageName();
    }

    private static List<String> notes(List<PackageCheck> checks) {
        return checks == null
                ? null
                : checks.stream()
                        .filter(c -> c.note() != null && !c.note().isBlank())
                        .map(c -> Texts.said(checked(c), c.note()))
                        .toList();
    }

    /** Reviews were once corrected by an event of their own, which leaves some of the first one as it was. */
    private static ProgressReviewRecorded held(StoredRecord stored) {
        return stored.event() instanceof ProgressReviewCorrected corrected
                ? corrected.applyTo(
                        stored.steps().last(ProgressReviewRecorded.class).orElseThrow())
                : stored.as(ProgressReviewRecorded.class);
    }
}
