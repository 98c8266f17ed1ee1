package permanency.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.child.CaseClosed;
import permanency.events.child.ChildStanding;
import permanency.events.child.ChildTurned18;
import permanency.events.child.OutOfScope;
import permanency.events.child.Standing;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.packages.ExtensionState;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewType;
import permanency.history.Goals.GoalPeriod;

/**
 * Walks through the facts of a child in the order in which they occurred and says where the child stood from when. At the
 * end of each day it is what {@link ChildState} has of that day.
 */
final class StandingFold {

    private final LocalDate first;
    private final ScheduleRules rules;
    private final ScheduleFold schedule;
    private final Minutes<ChildStanding> minutes = new Minutes<>();

    private Chapters chapters = Chapters.EMPTY;
    private ProgressReviewRecorded lastReview;
    private OutOfScope outOfScope;

    private StandingFold(LocalDate first, ScheduleRules rules) {
        this.first = first;
        this.rules = rules;
        this.schedule = new ScheduleFold(rules);
    }

    /**
     * The standing that follows from the facts by the rules given.
     *
     * @param first on which what holds from the beginning is said; no fact is earlier
     */
    static Statements<ChildStanding> standing(List<ChildEvent> factsInOrder, LocalDate first, ScheduleRules rules) {
        var fold = new StandingFold(first, rules);
        factsInOrder.forEach(fold::on);
        return fold.minutes.taken();
    }

    private void on(ChildEvent fact) {
        schedule.on(fact);
        if (!(fact instanceof Consequence)) {
            chapters = chapters.apply(fact);
        }
        if (fact instanceof ProgressReviewRecorded held && held.type() == ReviewType.PERMANENCY_REVIEW) {
            lastReview = held;
        } else if (fact instanceof CaseClosed && outOfScope == null) {
            outOfScope = OutOfScope.CLOSED;
        } else if (fact instanceof ChildTurned18 && outOfScope == null) {
            outOfScope = OutOfScope.TURNED_18;
        }
        var day = Ledger.since(fact).isBefore(first) ? first : fact.occurredOn();
        minutes.say(new ChildStanding(fact.childId(), day, now(), rules.version(day)));
    }

    private Standing now() {
        var goal = chapters.goals().current().filter(g -> outOfScope == null);
        var target = goal.filter(g -> g.targetOn() != null);
        var review = Optional.ofNullable(schedule.reviewsAreMandatory() ? schedule.lastHeld() : lastReview);
        return new Standing(
                chapters.registration().district(),
                chapters.responsibility().holder(),
                chapters.responsibility().nominatedUnit(),
                chapters.responsibility().since(),
                goal.map(GoalPeriod::goal).orElse(null),
                goal.map(GoalPeriod::from).orElse(null),
                goal.map(GoalPeriod::targetOn).orElse(null),
                schedule.frequency().mode(),
                schedule.frequency().heightened(),
                target.map(this::extension).orElse(null),
                target.map(this::extendedTo).orElse(null),
                review.map(ProgressReviewRecorded::occurredOn).orElse(null),
                review.map(ProgressReviewRecorded::coordinator).orElse(null),
                chapters.care().inCareSince(),
                chapters.culture().status(),
                outOfScope,
                achievedOn());
    }

    private ExtensionState extension(GoalPeriod goal) {
        return applications(goal)
                .filter(e -> e.status() != Extension.Status.WITHDRAWN)
                .reduce((earlier, later) -> later)
                .map(StandingFold::state)
                .orElse(ExtensionState.NONE);
    }

    private static ExtensionState state(Extension application) {
        return application.isUndecided()
                ? ExtensionState.OPEN
                : ExtensionState.valueOf(application.status().name());
    }

    private LocalDate extendedTo(GoalPeriod goal) {
        var end = goal.targetOn();
        for (var application : applications(goal).toList()) {
            end = end.plusMonths(application.monthsGranted());
        }
        return end.equals(goal.targetOn()) ? null : end;
    }

    /** Those lodged while the goal held. */
    private Stream<Extension> applications(GoalPeriod goal) {
        return chapters.packages().extensions().stream()
                .filter(e -> e.goal() == goal.goal() && !e.lodgedOn().isBefore(goal.from()));
    }

    /** There is no goal after it, until another one is set. */
    private LocalDate achievedOn() {
        return chapters.goals().current().isPresent()
                ? null
                : chapters.goals().achieved().stream()
                        .map(PermanencyAchieved::occurredOn)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }
}
