package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;
import static permanency.history.ScheduleRules.MARCH_2023;
import static permanency.history.TwoYearWindow.R8;

import org.junit.jupiter.api.Test;
import permanency.events.child.CaseClosed;
import permanency.events.child.CaseClosingReason;
import permanency.events.goal.TwoYearTargetPassed;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewMode;
import permanency.events.review.ReviewType;

class TwoYearWindowTest {

    private final ChildStory withProvider = ChildStory.of(on("2019-01-07")).providerTakesOver("2019-01-14");
    private final ChildStory restoration = withProvider.goal(RESTORATION, "2019-11-12");

    private static TwoYearWindow asAt(String day, ChildStory story) {
        return TwoYearWindow.asAt(on(day), story.history(), MARCH_2023).orElse(null);
    }

    @Test
    void it_opens_on_the_day_of_the_goal_and_none_is_open_without_a_time_limited_one() {
        assertThat(asAt("2019-11-11", restoration)).as(R8.sentence()).isNull();
        assertThat(asAt("2019-11-12", restoration).daysElapsed()).isZero();
        assertThat(asAt("2019-11-12", restoration).daysLeft()).isEqualTo(731);
        assertThat(asAt("2021-11-12", restoration).daysLeft()).isZero();
        assertThat(asAt("2021-11-13", restoration).daysLeft()).isEqualTo(-1);
        assertThat(asAt("2020-01-01", withProvider.goal(LONG_TERM_CARE, "2019-11-12")))
                .isNull();
    }

    @Test
    void it_is_shut_from_the_day_of_closing_on() {
        var closed = restoration.and(
                new CaseClosed(CHILD, id("closing"), on("2020-06-01"), CaseClosingReason.MOVED_INTERSTATE, null));
        assertThat(asAt("2020-05-31", closed)).isNotNull();
        assertThat(asAt("2020-06-01", closed)).isNull();
    }

    @Test
    void an_extension_counts_from_the_day_of_the_goal_on_and_under_the_goal_alone() {
        assertThat(asAt("2020-06-01", extended(restoration, "2019-11-12")).extendedTo())
                .as(R8.sentence())
                .isEqualTo("2022-05-12");
        assertThat(asAt("2020-06-01", extended(restoration, "2019-11-11")).extendedTo())
                .isNull();
        assertThat(asAt("2020-06-01", restoration).extendedTo()).isNull();
        var guardianship = withProvider.goal(GUARDIANSHIP, "2019-11-12");
        assertThat(asAt("2020-06-01", extended(guardianship, "2020-01-01")).extendedTo())
                .isNull();
    }

    @Test
    void an_extension_of_the_same_goal_in_an_earlier_time_does_not_count() {
        var again = extended(restoration, "2020-05-01")
                .goal(GUARDIANSHIP, "2020-06-01")
                .goal(RESTORATION, "2020-10-01");
        assertThat(asAt("2020-10-01", again).extendedTo()).isNull();
        assertThat(asAt("2020-05-31", again).extendedTo()).isEqualTo("2022-05-12");
        assertThat(again.by("2022-12-01").consequences().all(TwoYearTargetPassed.class))
                .singleElement()
                .satisfies(passed -> assertThat(passed.targetOn()).isEqualTo("2022-10-01"));
    }

    @Test
    void extensions_add_up_and_one_that_is_approved_later_is_not_known_before() {
        var twice = extended(extended(restoration, "2021-10-01"), "2022-04-01");
        assertThat(asAt("2021-09-30", twice).extendedTo()).isNull();
        assertThat(asAt("2022-03-31", twice).extendedTo()).isEqualTo("2022-05-12");
        assertThat(asAt("2022-04-01", twice).extendedTo()).isEqualTo("2022-11-12");
    }

    @Test
    void the_last_review_is_the_last_permanency_review() {
        var reviewed = restoration.review("2020-05-05").review("2020-09-01");
        assertThat(asAt("2020-05-04", reviewed).lastReviewOn()).isNull();
        assertThat(asAt("2020-05-05", reviewed).lastReviewOn()).isEqualTo("2020-05-05");
        assertThat(asAt("2020-10-01", reviewed).lastReviewOn()).isEqualTo("2020-09-01");
        var ofDcj = reviewed.and(underDcj(ReviewFacts.review(id("of dcj"), on("2020-09-20"), ReviewMode.STANDARD)));
        assertThat(asAt("2020-10-01", ofDcj).lastReviewOn()).isEqualTo("2020-09-01");
    }

    private static ChildStory extended(ChildStory story, String day) {
        return story.and(GoalFacts.extended(on(day)));
    }

    private static ProgressReviewRecorded underDcj(ProgressReviewRecorded held) {
        return new ProgressReviewRecorded(
                held.childId(),
                held.reviewId(),
                held.occurredOn(),
                held.meetingId(),
                ReviewType.DCJ_OOHC_PROGRESS_REVIEW,
                held.reason(),
                held.dueOn(),
                held.coordinator(),
                held.incompleteParticipation(),
                held.review(),
                held.documentedOn());
    }
}
