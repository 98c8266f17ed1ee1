package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.Facts.on;
import static permanency.history.GoalConsequences.R9;
import static permanency.history.RegistrationConsequences.R11;
import static permanency.history.ScheduleFold.R101;
import static permanency.history.ScheduleRules.MARCH_2023;
import static permanency.history.TwoYearWindow.R7;
import static permanency.history.TwoYearWindow.R8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.events.child.ChildTurned18;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.TwoYearTargetPassed;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.review.DueReason;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ScheduleCause;

/** What time brings about: target dates that pass, and eighteenth birthdays. */
class TargetDateTest {

    private final ChildStory withProvider = ChildStory.of(on("2019-01-07")).providerTakesOver("2019-01-14");
    private final ChildStory restoration = withProvider.goal(RESTORATION, "2019-11-12");

    private static ReviewFallsDue dueAsAt(String day, ChildStory story) {
        return story.by(day).freshSchedule(MARCH_2023).dueAsAt(on(day)).orElse(null);
    }

    @Test
    void the_target_passes_on_the_day_after_it_and_that_is_an_exception() {
        assertThat(restoration.by("2021-11-12").consequences().all(TwoYearTargetPassed.class))
                .as(R9.sentence())
                .isEmpty();
        var consequences = restoration.by("2021-11-13").consequences();
        assertThat(consequences.all(TwoYearTargetPassed.class))
                .singleElement()
                .satisfies(passed -> assertThat(passed.occurredOn()).isEqualTo("2021-11-13"))
                .satisfies(passed -> assertThat(passed.targetOn()).isEqualTo("2021-11-12"));
        assertThat(consequences.all(ComplianceExceptionOpened.class))
                .filteredOn(opened -> opened.clause().equals(R9.number()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "RESTORATION, 2019-11-12, 2021-08-20, 2022-02-12, TARGET_PASSED",
        "RESTORATION, 2019-11-12, 2021-08-12, 2022-02-12, REVIEW_HELD",
        "RESTORATION, 2019-11-12, 2021-08-11, 2022-02-11, REVIEW_HELD",
        "RESTORATION, 2019-11-30, 2021-09-30, 2022-02-28, TARGET_PASSED",
        "RESTORATION, 2020-02-29, 2022-01-15, 2022-05-28, TARGET_PASSED",
        "FAMILY_PRESERVATION, 2019-12-31, 2021-12-30, 2022-01-31, TARGET_PASSED",
        "FAMILY_PRESERVATION, 2022-01-31, 2024-01-05, 2024-02-29, TARGET_PASSED"
    })
    void what_is_due_comes_forward_to_one_heightened_interval_after_the_target(
            CasePlanGoal goal, String setOn, String reviewedOn, String dueOn, ScheduleCause cause) {
        var story = withProvider.goal(goal, setOn).review(reviewedOn);
        var dayAfter = on(setOn).plusMonths(24).plusDays(1).toString();
        var due = dueAsAt(dayAfter, story);
        assertThat(due.dueOn()).as(R9.sentence()).isEqualTo(dueOn);
        assertThat(due.because().cause()).isEqualTo(cause);
        assertThat(due.mode()).isEqualTo(HEIGHTENED);
        assertThat(due.targetOn()).isEqualTo(on(setOn).plusMonths(24));
        assertThat(dueAsAt(on(dayAfter).minusDays(1).toString(), story).mode()).isEqualTo(STANDARD);
    }

    @Test
    void it_counts_from_the_target_date() {
        var due = dueAsAt("2021-11-13", restoration.review("2021-08-20"));
        assertThat(due.because())
                .isEqualTo(new DueReason(ScheduleCause.TARGET_PASSED, on("2021-11-12"), 3, R9.number()));
    }

    @Test
    void a_review_does_not_clear_the_mode_any_more() {
        var due = dueAsAt("2022-01-10", restoration.review("2022-01-10", STANDARD));
        assertThat(due.mode()).as(R9.sentence()).isEqualTo(HEIGHTENED);
        assertThat(due.dueOn()).isEqualTo("2022-04-10");
    }

    @Test
    void another_goal_has_a_window_of_its_own() {
        var changed = restoration.proposes(GUARDIANSHIP, "2021-11-01");
        assertThat(changed.approves("2021-11-12")
                        .by("2022-06-01")
                        .consequences()
                        .all(TwoYearTargetPassed.class))
                .isEmpty();
        var late = changed.approves("2021-11-13");
        assertThat(late.by("2022-06-01").consequences().all(TwoYearTargetPassed.class))
                .hasSize(1);
        assertThat(dueAsAt("2021-11-13", late).mode()).isEqualTo(STANDARD);
        assertThat(dueAsAt("2021-11-13", late).dueOn()).isEqualTo("2022-05-13");
    }

    @Test
    void under_dcj_the_target_passes_too_and_the_mode_lies_dormant() {
        var story = ChildStory.of(on("2019-01-07")).goal(FAMILY_PRESERVATION, "2019-03-04");
        assertThat(dueAsAt("2021-03-05", story)).isNull();
        var takenOver = dueAsAt("2021-04-30", story.providerTakesOver("2021-04-30"));
        assertThat(takenOver.mode()).isEqualTo(HEIGHTENED);
        assertThat(takenOver.dueOn()).isEqualTo("2021-05-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-20, 2021-10-31, 2022-01-31, EXTENSION_APPROVED",
        "2021-08-20, 2021-11-12, 2022-02-12, EXTENSION_APPROVED",
        "2021-08-20, 2021-11-30, 2022-02-12, TARGET_PASSED",
        "2021-05-31, 2021-10-31, 2021-11-30, REVIEW_HELD"
    })
    void an_approved_extension_heightens_and_leaves_the_target(
            String reviewedOn, String approvedOn, String dueOn, ScheduleCause cause) {
        var story = restoration.review(reviewedOn).and(GoalFacts.extended(on(approvedOn)));
        var due = dueAsAt(approvedOn, story);
        assertThat(due.dueOn()).as(R101.sentence()).isEqualTo(dueOn);
        assertThat(due.because().cause()).isEqualTo(cause);
        assertThat(due.mode()).isEqualTo(HEIGHTENED);
        assertThat(due.targetOn()).as(R101.sentence()).isEqualTo("2021-11-12");
        var reviewed = dueAsAt("2022-01-05", story.review("2022-01-05", STANDARD));
        assertThat(reviewed.mode()).as(R101.sentence()).isEqualTo(HEIGHTENED);
    }

    @Test
    void with_an_extension_approved_by_the_target_date_it_does_not_pass() {
        var inTime = restoration.and(GoalFacts.extended(on("2021-11-12"))).by("2022-06-01");
        assertThat(inTime.consequences().all(TwoYearTargetPassed.class)).isEmpty();
        var late = restoration.and(GoalFacts.extended(on("2021-11-13"))).by("2022-06-01");
        assertThat(late.consequences().all(TwoYearTargetPassed.class)).hasSize(1);
        assertThat(TwoYearWindow.asAt(on("2021-12-01"), inTime, MARCH_2023)
                        .orElseThrow()
                        .extendedTo())
                .as(R8.sentence())
                .isEqualTo("2022-05-12");
    }

    @Test
    void long_term_care_has_no_target_to_pass() {
        var story = withProvider.goal(LONG_TERM_CARE, "2019-11-12");
        assertThat(story.by("2030-01-01").consequences().all(TwoYearTargetPassed.class))
                .isEmpty();
    }

    @Test
    void permanency_achieved_on_the_target_date_is_in_time_and_the_day_after_is_not() {
        assertThat(TwoYearWindow.isWithin(on("2021-11-12"), on("2021-11-12")))
                .as(R7.sentence())
                .isTrue();
        assertThat(TwoYearWindow.isWithin(on("2021-11-12"), on("2021-11-13")))
                .as(R7.sentence())
                .isFalse();
        assertThat(restoration
                        .achieves("2021-11-12")
                        .by("2022-01-01")
                        .consequences()
                        .all(TwoYearTargetPassed.class))
                .isEmpty();
        assertThat(restoration
                        .achieves("2021-11-13")
                        .by("2022-01-01")
                        .consequences()
                        .all(TwoYearTargetPassed.class))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2020-02-29", "2020-12-31"})
    void achieved_permanency_ends_goal_and_schedule(String day) {
        var story = restoration.achieves(day);
        assertThat(dueAsAt(on(day).minusDays(1).toString(), story)).isNotNull();
        assertThat(dueAsAt(day, story)).isNull();
        assertThat(story.history().goals().current()).isEmpty();
        assertThat(story.by(day).mode(MARCH_2023)).isNull();
    }

    @Test
    void a_child_who_comes_back_gets_another_goal_and_another_window() {
        var story = restoration.achieves("2020-12-31").goal(LONG_TERM_CARE, "2021-08-31");
        assertThat(dueAsAt("2021-08-30", story)).isNull();
        assertThat(dueAsAt("2021-08-31", story).dueOn()).isEqualTo("2022-08-31");
    }

    @Test
    void on_the_eighteenth_birthday_schedule_and_window_close() {
        var story = withProvider.goal(RESTORATION, "2031-11-12");
        assertThat(dueAsAt("2032-08-30", story)).isNotNull();
        assertThat(dueAsAt("2032-08-31", story)).as(R11.sentence()).isNull();
        var grown = story.by("2035-01-01");
        assertThat(grown.consequences().all(ChildTurned18.class))
                .singleElement()
                .satisfies(turned -> assertThat(turned.occurredOn()).isEqualTo("2032-08-31"));
        assertThat(grown.consequences().all(TwoYearTargetPassed.class)).isEmpty();
        assertThat(TwoYearWindow.asAt(on("2032-08-30"), grown, MARCH_2023)).isPresent();
        assertThat(TwoYearWindow.asAt(on("2032-08-31"), grown, MARCH_2023)).isEmpty();
    }

    @Test
    void the_window_tells_how_far_the_goal_has_come() {
        var story = restoration.review("2020-05-05", HEIGHTENED);
        var window = TwoYearWindow.asAt(on("2021-11-11"), story.history(), MARCH_2023)
                .orElseThrow();
        assertThat(window.daysElapsed()).as(R8.sentence()).isEqualTo(730);
        assertThat(window.daysLeft()).as(R8.sentence()).isEqualTo(1);
        assertThat(window.mode()).isEqualTo(HEIGHTENED);
        assertThat(window.lastReviewOn()).isEqualTo("2020-05-05");
        assertThat(TwoYearWindow.asAt(on("2021-11-14"), story.history(), MARCH_2023)
                        .orElseThrow()
                        .daysLeft())
                .isEqualTo(-2);
    }

    @Test
    void a_goal_without_a_target_has_no_window() {
        var story = withProvider.goal(LONG_TERM_CARE, "2019-11-12");
        assertThat(TwoYearWindow.asAt(on("2020-01-01"), story.history(), MARCH_2023))
                .isEmpty();
    }
}
