package permanency.query.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import permanency.events.ChildEvent;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewMode;
import permanency.events.review.ReviewType;
import permanency.history.ChildHistory;
import permanency.history.ReviewSchedule;
import permanency.history.ScheduleRules;

/** The answers of a quarter as a fold over what is known of each child gives them, day by day; without any SQL. */
final class Folded {

    /** By measure, district and category. */
    private final Map<String, Integer> answers = new TreeMap<>();

    private final LocalDate from;
    private final LocalDate until;
    private ChildHistory history;
    private ReviewSchedule schedule;

    Folded(Quarter quarter) {
        this.from = quarter.from();
        this.until = quarter.until();
    }

    Map<String, Integer> answers() {
        return answers;
    }

    void add(ChildHistory known) {
        history = known;
        schedule = known.freshSchedule(ScheduleRules.MARCH_2023);
        caseload();
        from.datesUntil(until.plusDays(1)).forEach(this::cameUnmet);
        known.reviews().held().stream()
                .filter(r -> r.type() == ReviewType.PERMANENCY_REVIEW)
                .forEach(this::held);
        heightened();
        facts();
    }

    private void caseload() {
        var then = history.asAt(until);
        var isThere = then.registration().registeredOn() != null
                && !then.registration().hasLeftBy(until)
                && (then.goals().current().isPresent()
                        || then.goals().achieved().isEmpty());
        if (isThere) {
            count("caseload", until, due(until).map(d -> d.mode().name()).orElse("NOT_MANDATORY"));
        }
        due(until).filter(d -> d.dueOn().isBefore(until)).ifPresent(d -> count("reviews-overdue", until, "none"));
        var current = then.goals().current();
        current.filter(g -> g.targetOn() != null
                        && g.targetOn().isBefore(until)
                        && !then.registration().hasLeftBy(until))
                .ifPresent(g -> count("past-target", until, "NONE"));
    }

    /** What is due on a day and not held on it is late or overdue, or ends so. */
    private void cameUnmet(LocalDate day) {
        if (due(day).filter(d -> d.dueOn().equals(day)).isEmpty()) {
            return;
        }
        for (var next = day.plusDays(1); !next.isAfter(until); next = next.plusDays(1)) {
            if (isReviewed(next)) {
                count("reviews-due", day, "LATE");
                return;
            }
            if (due(next).filter(d -> d.dueOn().equals(day)).isEmpty()) {
                count("reviews-due", day, "LATE_ENDED");
                return;
            }
        }
        count("reviews-due", day, day.isBefore(until) ? "OVERDUE" : "DUE_ON_LAST_DAY");
    }

    private void held(ProgressReviewRecorded review) {
        var day = review.occurredOn();
        var before = due(day.minusDays(1)).map(ReviewFallsDue::dueOn);
        if (isInQuarter(day)) {
            count(
                    "reviews-held",
                    day,
                    before.map(due -> day.isAfter(due) ? "LATE" : "ON_TIME").orElse("NONE_DUE"));
        }
        before.filter(due -> isInQuarter(due) && !day.isAfter(due) && !day.isAfter(until) && isLastOf(review))
                .ifPresent(due -> count("reviews-due", due, "ON_TIME"));
    }

    /** Two of one day are one occasion. */
    private boolean isLastOf(ProgressReviewRecorded review) {
        return history.reviews().held().stream()
                .filter(r -> r.occurredOn().equals(review.occurredOn()))
                .reduce((earlier, later) -> later)
                .filter(review::equals)
                .isPresent();
    }

    private void heightened() {
        from.datesUntil(until.plusDays(1)).forEach(day -> {
            var before = isHeightened(day.minusDays(1));
            if (isHeightened(day) && !before) {
                count("heightened-in", day, null);
            } else if (before && !isHeightened(day)) {
                count("heightened-out", day, null);
            }
        });
        if (isHeightened(until)) {
            count("heightened-at-end", until, null);
        }
    }

    private void facts() {
        for (var fact : history.inOrder()) {
            if (fact instanceof ConsultationRecorded held && isInQuarter(held.occurredOn())) {
                count(
                        "consultations",
                        held.occurredOn(),
                        held.consultation().formality().name());
            } else if (fact instanceof GoalChangeProposed proposed) {
                proposal(proposed);
            } else if (fact instanceof GoalChangeApproved approved && isInQuarter(approved.decidedOn())) {
                count("goal-changes-approved", approved.decidedOn(), approved.from() + " > " + approved.to());
            } else if (fact instanceof PermanencyAchieved achieved && isInQuarter(achieved.occurredOn())) {
                count(
                        "permanency-achieved",
                        achieved.occurredOn(),
                        achieved.outcome().name());
            }
        }
        targets();
    }

    private void proposal(GoalChangeProposed proposed) {
        if (isInQuarter(proposed.occurredOn())) {
            count("proposals", proposed.occurredOn(), proposed.from() + " > " + proposed.to());
        }
        Predicate<ChildEvent> decidesIt = f -> f instanceof GoalChangeApproved a
                        && a.proposalId().equals(proposed.proposalId())
                        && !a.decidedOn().isAfter(until)
                || f instanceof GoalChangeRefused r
                        && r.proposalId().equals(proposed.proposalId())
                        && !r.occurredOn().isAfter(until);
        if (!proposed.occurredOn().isAfter(until) && history.inOrder().stream().noneMatch(decidesIt)) {
            count("proposals-open", until, proposed.from() + " > " + proposed.to());
        }
    }

    private void targets() {
        for (var goal : history.goals().periods()) {
            var target = goal.targetOn();
            if (target == null || !isInQuarter(target)) {
                continue;
            }
            var achieved = history.goals().achieved().stream()
                    .map(PermanencyAchieved::occurredOn)
                    .filter(day -> day.equals(goal.until()) && !day.isAfter(target))
                    .findFirst();
            if (achieved.isPresent()) {
                count("targets-reached", achieved.get(), "ACHIEVED");
            } else if ((goal.until() == null || goal.until().isAfter(target))
                    && !history.registration().hasLeftBy(target)) {
                count("targets-reached", target, "PASSED");
            }
        }
    }

    private boolean isReviewed(LocalDate day) {
        return history.reviews().held().stream().anyMatch(r -> r.occurredOn().equals(day));
    }

    private boolean isHeightened(LocalDate day) {
        return due(day).filter(d -> d.mode() == ReviewMode.HEIGHTENED).isPresent();
    }

    private Optional<ReviewFallsDue> due(LocalDate day) {
        return schedule.dueAsAt(day);
    }

    private boolean isInQuarter(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** @param category null to count whatever the category */
    private void count(String measure, LocalDate day, String category) {
        var district = history.asAt(day).registration().district().code();
        answers.merge(measure + " " + district + " " + (category == null ? "all" : category), 1, Integer::sum);
    }
}
