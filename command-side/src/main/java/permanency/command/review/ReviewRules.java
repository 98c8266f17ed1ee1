package permanency.command.review;

import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.history.ScheduleFold.R14;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewType;
import permanency.history.ChildHistory;
import permanency.history.Goals.GoalPeriod;
import permanency.history.ScheduleRules;
import permanency.policy.Clause;

/** Chapter review: who documents a review, when, and how often. What it must contain is for {@link ContentRules}. */
public final class ReviewRules {

    public static final Clause R15 =
            clause("R15", "A child whom DCJ manages has no permanency review; a DCJ progress review may be recorded.");
    public static final Clause R44 = clause("R44", "A review may be held earlier than due.");
    public static final Clause R49 =
            clause("R49", "The reviews of one meeting share its id; each child has a record of its own.");
    public static final Clause R50 =
            clause("R50", "A review is documented by a Permanency Coordinator, once per child.");
    public static final Clause R56 = clause(
            "R56", "Permanency unlikely within two years, or specific challenges, bring the heightened frequency.");
    public static final Clause R58 = clause("R58", "Only a documented review ends the heightened frequency.");
    public static final Clause R63 = clause("R63", "A review is held neither in the future nor before the goal.");

    private ReviewRules() {}

    public static List<ChildEvent> decide(ConductProgressReview conduct, Entry entry, Meetings meetings) {
        R50.requireAuthority(entry.actor().isCoordinator());
        var history = entry.history();
        var wrong = corrected(entry);
        var then = ofReviewOn(conduct.heldOn(), history);
        var type = conduct.type() == null ? typeOf(wrong, then) : conduct.type();
        var meetingId = conduct.meetingId() == null
                ? wrong.map(ProgressReviewRecorded::meetingId).orElse(entry.recordId())
                : conduct.meetingId();
        requireHeld(conduct.heldOn(), type, history, entry.today());
        requireOnce(conduct.heldOn(), meetingId, history);
        var meeting = meetings.find(meetingId);
        if (conduct.meetingId() != null || meeting.isConvened()) {
            requireMeeting(conduct, meeting, then);
        }
        ContentRules.require(conduct, then, entry.reference().windows().on(conduct.heldOn()));
        PackageCheckRules.require(conduct.review().packageChecks(), then, conduct.heldOn());
        return List.of(new ProgressReviewRecorded(
                conduct.childId(),
                entry.recordId(),
                conduct.heldOn(),
                meetingId,
                type,
                conduct.reason(),
                wrong.map(ProgressReviewRecorded::dueOn).orElseGet(() -> dueOn(conduct.heldOn(), entry)),
                wrong.map(ProgressReviewRecorded::coordinator)
                        .orElse(entry.actor().id()),
                ContentRules.participationIsIncomplete(conduct.review(), then),
                conduct.review(),
                wrong.map(ProgressReviewRecorded::documentedOn).orElse(entry.today())));
    }

    public static List<ChildEvent> decide(RaiseHeightenedFrequency raise, Entry entry) {
        R56.requireAuthority(entry.actor().isCoordinator(), "Between reviews a coordinator raises it.");
        requireOccurred("raisedOn", raise.raisedOn(), entry);
        R56.require(goalOn(raise.raisedOn(), entry.history()).isPresent(), "There was no goal on that day.");
        return List.of(new HeightenedFrequencyStarted(
                raise.childId(),
                entry.recordId(),
                raise.raisedOn(),
                raise.reason(),
                raise.explanation(),
                entry.actor().id()));
    }

    private static void requireHeld(LocalDate heldOn, ReviewType type, ChildHistory history, LocalDate today) {
        R63.requireField(!heldOn.isAfter(today), "heldOn", "lies in the future");
        var then = history.asAt(heldOn);
        R63.requireField(goalOn(heldOn, history).isPresent(), "heldOn", "is a day without a goal");
        if (then.responsibility().isWithProvider()) {
            R14.require(type == ReviewType.PERMANENCY_REVIEW, "A provider managed this child on that day.");
        } else {
            R15.require(type == ReviewType.DCJ_OOHC_PROGRESS_REVIEW, "DCJ managed this child on that day.");
        }
    }

    private static void requireMeeting(ConductProgressReview conduct, Meeting meeting, ChildHistory then) {
        R49.requireField(meeting.isAbout(conduct.childId()), "meetingId", "names no meeting about this child");
        R49.requireField(meeting.wasHeldOn(conduct.heldOn()), "meetingId", "names a meeting not held on that day");
        R49.requireField(
                meeting.isWith(then.responsibility().holder()),
                "meetingId",
                "names a meeting with another than who managed the case on that day");
    }

    /** In force on the day: none after the child's time in the program. */
    static Optional<GoalPeriod> goalOn(LocalDate day, ChildHistory history) {
        var then = ofReviewOn(day, history);
        return then.goals().current().filter(goal -> !then.registration().hasLeftBy(day));
    }

    private static Optional<ProgressReviewRecorded> corrected(Entry entry) {
        return entry.corrected().stream()
                .filter(ProgressReviewRecorded.class::isInstance)
                .map(ProgressReviewRecorded.class::cast)
                .findFirst();
    }

    /** A transfer entered late may have changed what a review counts as; a correction sets that right too. */
    private static ReviewType typeOf(Optional<ProgressReviewRecorded> wrong, ChildHistory then) {
        return wrong.isEmpty() || then.responsibility().isWithProvider()
                ? ReviewType.PERMANENCY_REVIEW
                : ReviewType.DCJ_OOHC_PROGRESS_REVIEW;
    }

    private static void requireOnce(LocalDate heldOn, RecordId meetingId, ChildHistory history) {
        var documented = history.reviews().held().stream()
                .anyMatch(r -> r.occurredOn().equals(heldOn) || r.meetingId().equals(meetingId));
        R50.require(!documented, "The review of that day or meeting is documented already; correct that record.");
    }

    private static LocalDate dueOn(LocalDate heldOn, Entry entry) {
        var history = entry.history();
        var schedule = achievedOn(heldOn, history).isPresent()
                ? ofReviewOn(heldOn, history).freshSchedule(ScheduleRules.of(entry.reference()))
                : history.schedule();
        return schedule.dueAsAt(heldOn).map(ReviewFallsDue::dueOn).orElse(null);
    }

    /** As at the day. Permanency achieved that day comes after a review of it, whichever was entered first. */
    private static ChildHistory ofReviewOn(LocalDate day, ChildHistory history) {
        return achievedOn(day, history)
                .map(achieved -> history.without(achieved.recordId()))
                .orElse(history)
                .asAt(day);
    }

    private static Optional<PermanencyAchieved> achievedOn(LocalDate day, ChildHistory history) {
        return history.goals().achieved().stream()
                .filter(a -> a.occurredOn().equals(day))
                .findFirst();
    }
}
