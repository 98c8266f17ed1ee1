package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.Facts.on;
import static permanency.history.ScheduleRules.MARCH_2023;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import permanency.events.ChildEvent;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewMode;

/**
 * The policy's formula of section 4.2, read off the whole history for one day, against the walk through the facts:
 * the latest of goal, transfer from DCJ and review, one interval on; or sooner by a flag raised since.
 */
class ScheduleFormulaTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_walk_through_the_facts_gives_what_the_formula_gives(
            @ForAll(supplier = Steps.OnDifferentDays.class) List<Step> steps) {
        var recording = new Recording();
        recording.record(Facts.registered(on("2019-08-01")));
        steps.forEach(step -> recording.record(step.facts(steps.indexOf(step), recording.history())));
        var walked = recording.history().freshSchedule(MARCH_2023);
        steps.stream()
                .map(Step::day)
                .forEach(day -> assertThat(walked.dueAsAt(day).map(ReviewFallsDue::dueOn))
                        .isEqualTo(byFormula(recording.history().asAt(day))));
    }

    private static Optional<LocalDate> byFormula(ChildHistory history) {
        if (!isMandatory(history)) {
            return Optional.empty();
        }
        var goal = history.goals().current().orElseThrow().goal();
        var base = history.inOrder().stream()
                .filter(fact -> isBase(fact, history))
                .map(ChildEvent::occurredOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var interval = base.plusMonths(MARCH_2023.months(goal, modeAsAt(base, history), base));
        var flagged = history.reviews().raised().stream()
                .map(HeightenedFrequencyStarted::occurredOn)
                .filter(base::isBefore)
                .map(day -> day.plusMonths(MARCH_2023.months(goal, HEIGHTENED, day)));
        return Stream.concat(Stream.of(interval), flagged).min(LocalDate::compareTo);
    }

    private static boolean isBase(ChildEvent fact, ChildHistory history) {
        if (fact instanceof CaseResponsibilityTransferred transfer) {
            var before = history.asAt(transfer.occurredOn().minusDays(1)).responsibility();
            return transfer.to().hasProvider() && !before.isWithProvider();
        }
        return fact instanceof CasePlanGoalSet
                || fact instanceof GoalChangeApproved
                || (fact instanceof ProgressReviewRecorded && isMandatory(history.asAt(fact.occurredOn())));
    }

    private static ReviewMode modeAsAt(LocalDate day, ChildHistory history) {
        var mode = STANDARD;
        for (var fact : history.asAt(day).inOrder()) {
            var then = history.asAt(fact.occurredOn());
            if (fact instanceof CasePlanGoalSet) {
                mode = STANDARD;
            } else if (fact instanceof GoalChangeApproved approved) {
                mode = approved.carryHeightened() ? mode : STANDARD;
            } else if (fact instanceof HeightenedFrequencyStarted
                    && then.goals().current().isPresent()) {
                mode = HEIGHTENED;
            } else if (fact instanceof ProgressReviewRecorded held && isMandatory(then)) {
                mode = held.review().modeAfter();
            } else if (fact instanceof ProgressReviewRecorded held
                    && then.goals().current().isPresent()
                    && !then.responsibility().isWithProvider()
                    && held.review().modeAfter() == HEIGHTENED) {
                mode = HEIGHTENED;
            }
        }
        return mode;
    }

    private static boolean isMandatory(ChildHistory history) {
        return !history.registration().isClosed()
                && history.responsibility().isWithProvider()
                && history.goals().current().isPresent();
    }
}
