package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.HeightenedReason.SPECIFIC_CHALLENGES;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.events.review.ScheduleCause.EXTENSION_APPROVED;
import static permanency.events.review.ScheduleCause.HEIGHTENED_FREQUENCY_STARTED;
import static permanency.events.review.ScheduleCause.REVIEW_HELD;
import static permanency.events.review.ScheduleCause.TARGET_PASSED;
import static permanency.history.Facts.on;
import static permanency.history.StandingTest.standing;

import org.junit.jupiter.api.Test;
import permanency.events.responsibility.CaseHolder;
import permanency.events.review.Heightened;

/** Since when and why reviews are heightened, as it is recorded for those who read. */
class HeightenedStandingTest {

    private final ChildStory restoration =
            ChildStory.of(on("2019-01-07")).providerTakesOver("2019-01-14").goal(RESTORATION, "2019-11-12");

    @Test
    void it_tells_why_reviews_are_heightened_since_when_and_how_many_were_held_since() {
        var raised = restoration.heightened("2020-02-03");
        assertThat(heightened(raised, "2020-02-02")).isNull();
        assertThat(heightened(raised, "2020-02-03"))
                .isEqualTo(new Heightened(on("2020-02-03"), HEIGHTENED_FREQUENCY_STARTED, SPECIFIC_CHALLENGES, 0));
        var reviewed = raised.review("2020-05-01", HEIGHTENED).review("2020-07-28", HEIGHTENED);
        assertThat(heightened(reviewed, "2020-05-01"))
                .isEqualTo(new Heightened(on("2020-02-03"), REVIEW_HELD, SPECIFIC_CHALLENGES, 1));
        assertThat(heightened(reviewed, "2020-07-28").reviewsHeld()).isEqualTo(2);
        var cleared = reviewed.review("2020-10-20", STANDARD);
        assertThat(heightened(cleared, "2020-10-19")).isNotNull();
        assertThat(heightened(cleared, "2020-10-20")).isNull();
    }

    @Test
    void the_review_that_heightens_is_not_among_those_held_since() {
        assertThat(heightened(restoration.review("2020-05-01", HEIGHTENED), "2020-05-01"))
                .isEqualTo(new Heightened(on("2020-05-01"), REVIEW_HELD, SPECIFIC_CHALLENGES, 0));
    }

    @Test
    void what_no_review_ends_stays_the_reason() {
        var passed = restoration.heightened("2021-10-01").review("2021-12-20", STANDARD);
        assertThat(heightened(passed, "2021-11-12").because()).isEqualTo(HEIGHTENED_FREQUENCY_STARTED);
        assertThat(heightened(passed, "2021-11-13"))
                .isEqualTo(new Heightened(on("2021-10-01"), TARGET_PASSED, null, 0));
        assertThat(heightened(passed, "2021-12-20"))
                .isEqualTo(new Heightened(on("2021-10-01"), TARGET_PASSED, null, 1));
        var extended = passed.and(GoalFacts.extended(on("2022-01-10")));
        assertThat(heightened(extended, "2022-01-10").because()).isEqualTo(EXTENSION_APPROVED);
    }

    @Test
    void another_goal_carries_it_on_or_ends_it() {
        var proposed = restoration.heightened("2020-02-03").proposes(GUARDIANSHIP, "2021-02-03");
        assertThat(heightened(proposed.approvesAndCarriesHeightened("2021-02-24"), "2021-02-24")
                        .since())
                .isEqualTo("2020-02-03");
        assertThat(heightened(proposed.approves("2021-02-24"), "2021-02-24")).isNull();
    }

    @Test
    void it_lies_dormant_while_DCJ_manages() {
        var dormant = standing(restoration.heightened("2020-02-03").dcjTakesOver("2020-03-02"), "2020-03-02");
        assertThat(dormant.holder()).isEqualTo(CaseHolder.DCJ);
        assertThat(dormant.mode()).isEqualTo(HEIGHTENED);
        assertThat(dormant.heightened().since()).isEqualTo("2020-02-03");
    }

    private static Heightened heightened(ChildStory story, String day) {
        return standing(story, day).heightened();
    }
}
