package permanency.history;

import java.time.LocalDate;
import java.util.Optional;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.culture.IndigenousStatus;
import permanency.events.goal.CasePlanGoal;
import permanency.events.responsibility.CaseHolder;
import permanency.events.review.DueReason;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewMode;
import permanency.events.review.ReviewType;

/**
 * Where a child stands as at a day: what a reader asks first. Fields are null where there is nothing to say.
 *
 * @param lastReviewOn the last permanency review; other progress reviews do not count
 * @param nextReviewDueOn null when no review is mandatory; {@code because} says what it was counted from
 */
public record ChildState(
        LocalDate asAt,
        DistrictId district,
        IndigenousStatus indigenousStatus,
        LocalDate inCareSince,
        CaseHolder responsible,
        LocalDate responsibleSince,
        CasePlanGoal goal,
        LocalDate goalSince,
        LocalDate targetOn,
        ReviewMode mode,
        LocalDate lastReviewOn,
        LocalDate nextReviewDueOn,
        DueReason because,
        OpenProposal openProposal) {

    /** A proposal that awaits a decision. */
    public record OpenProposal(
            RecordId proposalId, CasePlanGoal to, LocalDate proposedOn, String proposedBy, GoalChange.Status status) {}

    /** Folds what is known in {@code history} of the time up to the end of the day. */
    public static ChildState asAt(LocalDate day, ChildHistory history, ScheduleRules rules) {
        var then = history.asAt(day);
        var goal = then.registration().hasLeftBy(day)
                ? Optional.<Goals.GoalPeriod>empty()
                : then.goals().current();
        var due = history.schedule().dueAsAt(day);
        return new ChildState(
                day,
                then.registration().district(),
                then.culture().status(),
                then.care().inCareSince(),
                then.responsibility().holder(),
                then.responsibility().since(),
                goal.map(Goals.GoalPeriod::goal).orElse(null),
                goal.map(Goals.GoalPeriod::from).orElse(null),
                goal.map(Goals.GoalPeriod::targetOn).orElse(null),
                then.mode(rules),
                due.isPresent() ? due.get().lastHeldOn() : lastReviewOn(then),
                due.map(ReviewFallsDue::dueOn).orElse(null),
                due.map(ReviewFallsDue::because).orElse(null),
                then.goals().openProposal().map(ChildState::open).orElse(null));
    }

    private static LocalDate lastReviewOn(ChildHistory history) {
        return history.reviews().held().stream()
                .filter(r -> r.type() == ReviewType.PERMANENCY_REVIEW)
                .map(ProgressReviewRecorded::occurredOn)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static OpenProposal open(GoalChange change) {
        return new OpenProposal(
                change.proposalId(),
                change.to(),
                change.proposedOn(),
                change.proposer().organisation(),
                change.status());
    }
}
