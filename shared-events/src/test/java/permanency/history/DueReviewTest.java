package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.DueReview.Ending.ENDED_BY_GOAL_CHANGE;
import static permanency.history.DueReview.Ending.HELD;
import static permanency.history.DueReview.Ending.NOT_MANDATORY_ANY_MORE;
import static permanency.history.DueReview.Ending.STILL_DUE;
import static permanency.history.Facts.on;
import static permanency.history.ScheduleFold.R78;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due on 12 May 2020. */
class DueReviewTest {

    private final ChildStory restoration =
            ChildStory.of(on("2019-01-07")).providerTakesOver("2019-01-14").goal(RESTORATION, "2019-11-12");

    private static DueReview first(ChildStory story) {
        return DueReview.of(story.schedule()).get(0);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-12, false", "2020-05-13, true"})
    void a_review_is_late_when_it_is_held_after_the_due_date(String day, boolean late) {
        var review = first(restoration.review(day));
        assertThat(review.ending()).isEqualTo(HELD);
        assertThat(review.isLateBy(on("2021-01-01"))).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-13, false", "2020-05-14, true", "2020-08-31, true"})
    void another_goal_ends_what_was_due_and_it_stays_late_if_it_was(String day, boolean late) {
        var review = first(restoration.proposes(GUARDIANSHIP, "2020-05-01").approves(day));
        assertThat(review.ending()).as(R78.sentence()).isEqualTo(ENDED_BY_GOAL_CHANGE);
        assertThat(review.dueOn()).isEqualTo("2020-05-12");
        assertThat(review.isLateBy(on("2021-01-01"))).isEqualTo(late);
    }

    @Test
    void one_that_is_still_due_is_late_from_the_day_after() {
        assertThat(DueReview.of(restoration.schedule())).hasSize(1);
        assertThat(first(restoration).ending()).isEqualTo(STILL_DUE);
        assertThat(first(restoration).isLateBy(on("2020-05-12"))).isFalse();
        assertThat(first(restoration).isLateBy(on("2020-05-13"))).isTrue();
    }

    @Test
    void one_that_is_brought_forward_is_the_same_one() {
        var reviews = DueReview.of(restoration.heightened("2020-01-31").schedule());
        assertThat(reviews).singleElement().satisfies(r -> assertThat(r.dueOn()).isEqualTo("2020-04-30"));
    }

    @Test
    void dcj_takes_over_and_none_is_mandatory() {
        var review = first(restoration.dcjTakesOver("2020-06-01"));
        assertThat(review.ending()).isEqualTo(NOT_MANDATORY_ANY_MORE);
        assertThat(review.isLateBy(on("2020-06-01"))).isTrue();
    }
}
