package permanency.history;

import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.Facts.OTHER_PROVIDER;
import static permanency.history.Facts.PROVIDER;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;
import static permanency.history.ScheduleRules.MARCH_2023;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.responsibility.CaseHolder;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewMode;
import permanency.reference.Reference;

/**
 * The history of one child, told in the order in which it was recorded. Immutable, so that a story may go on in more
 * than one way. Days are such as {@code 2019-11-12}; a review is known by the day on which it was first said to be held.
 */
public record ChildStory(List<ChildEvent> facts) {

    public static ChildStory of(LocalDate registeredOn) {
        return new ChildStory(List.of(Facts.registered(registeredOn)));
    }

    public ChildStory and(ChildEvent fact) {
        return new ChildStory(Stream.concat(facts.stream(), Stream.of(fact)).toList());
    }

    public ChildStory providerTakesOver(String day) {
        return passesTo(PROVIDER, day);
    }

    public ChildStory otherProviderTakesOver(String day) {
        return passesTo(OTHER_PROVIDER, day);
    }

    public ChildStory dcjTakesOver(String day) {
        return passesTo(CaseHolder.DCJ, day);
    }

    private ChildStory passesTo(CaseHolder holder, String day) {
        return and(Facts.transferred(history().responsibility().holder(), holder, on(day)));
    }

    public ChildStory goal(CasePlanGoal goal, String day) {
        return and(GoalFacts.goalSet(goal, on(day)));
    }

    public ChildStory proposes(CasePlanGoal to, String day) {
        var from = history().goals().current().orElseThrow().goal();
        return and(GoalFacts.proposed(id("proposal " + day), from, to, on(day)));
    }

    public ChildStory approves(String day) {
        return and(GoalFacts.approved(openProposal(), on(day), false));
    }

    public ChildStory approvesAndCarriesHeightened(String day) {
        return and(GoalFacts.approved(openProposal(), on(day), true));
    }

    public ChildStory refuses(String day) {
        return and(GoalFacts.refused(openProposal().proposalId(), on(day)));
    }

    public ChildStory withdraws(String day) {
        return and(GoalFacts.withdrawn(openProposal().proposalId(), on(day)));
    }

    public ChildStory achieves(String day) {
        return and(GoalFacts.achieved(history().asAt(on(day)).goals().current().orElseThrow(), on(day)));
    }

    private GoalChange openProposal() {
        return history().goals().openProposal().orElseThrow();
    }

    public ChildStory consultation(String day) {
        return and(Facts.consultation(on(day)));
    }

    public ChildStory review(String day) {
        return review(day, STANDARD);
    }

    public ChildStory review(String day, ReviewMode modeAfter) {
        return and(ReviewFacts.review(reviewOf(day), on(day), modeAfter));
    }

    /** The correction keeps what the review concluded. */
    public ChildStory correctsReview(String firstSaid, String day) {
        var wrong = history().reviews().find(reviewOf(firstSaid)).orElseThrow();
        return and(
                ReviewFacts.corrected(wrong.reviewId(), on(day), wrong.review().modeAfter()));
    }

    public ChildStory voidsReview(String firstSaid) {
        return and(
                ReviewFacts.voided(history().reviews().find(reviewOf(firstSaid)).orElseThrow()));
    }

    public static RecordId reviewOf(String firstSaid) {
        return id("review " + firstSaid);
    }

    public ChildStory heightened(String day) {
        return and(ReviewFacts.heightened(on(day)));
    }

    public ChildHistory history() {
        return ChildHistory.of(facts);
    }

    /** The history with what has followed from the facts by the day. */
    public ChildHistory by(String day) {
        var history = history();
        for (var followed : history.consequencesToRecord(history.following(Reference.bundled()), on(day))) {
            history = history.apply(followed);
        }
        return history;
    }

    /** What follows from the facts. */
    public ReviewSchedule schedule() {
        return history().freshSchedule(MARCH_2023);
    }

    /** The review that is due as at the day; null when none is. */
    public ReviewFallsDue dueAsAt(String day) {
        return schedule().dueAsAt(on(day)).orElse(null);
    }

    /** The facts, each followed by what the write side records of the schedule because of it. */
    public List<ChildEvent> recorded() {
        var recording = new Recording();
        facts.forEach(recording::record);
        return recording.events();
    }
}
