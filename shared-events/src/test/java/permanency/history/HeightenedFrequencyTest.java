package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.Facts.on;
import static permanency.history.ScheduleFold.R46;
import static permanency.history.ScheduleFold.R57;
import static permanency.history.ScheduleFold.R78;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.events.review.DueReason;
import permanency.events.review.ScheduleCause;

/** Heightened frequency: raised by a review, raised between reviews, cleared by a review (table 4.3). */
class HeightenedFrequencyTest {

    private final ChildStory restoration =
            ChildStory.of(on("2019-01-07")).providerTakesOver("2019-01-14").goal(RESTORATION, "2019-11-12");
    private final ChildStory dueIn2022 = restoration.review("2021-08-20");

    @Test
    void a_review_that_finds_challenges_heightens_from_its_day() {
        var due = restoration.review("2020-10-28", HEIGHTENED).dueAsAt("2020-10-28");
        assertThat(due.dueOn()).as(R46.sentence()).isEqualTo("2021-01-28");
        assertThat(due.mode()).isEqualTo(HEIGHTENED);
        assertThat(due.targetOn()).isEqualTo("2021-11-12");
    }

    @Test
    void a_review_clears_the_flag_and_starts_a_standard_interval() {
        var due = restoration
                .review("2020-10-28", HEIGHTENED)
                .review("2021-01-20", STANDARD)
                .dueAsAt("2021-01-20");
        assertThat(due.dueOn()).as(R46.sentence()).isEqualTo("2021-07-20");
        assertThat(due.mode()).isEqualTo(STANDARD);
    }

    @Test
    void a_flag_raised_between_reviews_brings_the_due_date_forward() {
        assertThat(dueIn2022.dueAsAt("2021-08-31").dueOn()).isEqualTo("2022-02-20");
        var due = dueIn2022.heightened("2021-09-01").dueAsAt("2021-09-01");
        assertThat(due.dueOn()).isEqualTo("2021-12-01");
        assertThat(due.because())
                .isEqualTo(
                        new DueReason(ScheduleCause.HEIGHTENED_FREQUENCY_STARTED, on("2021-09-01"), 3, R57.number()));
        assertThat(due.mode()).isEqualTo(HEIGHTENED);
    }

    @Test
    void a_flag_raised_the_day_before_it_would_no_longer_matter_brings_the_date_forward_by_a_day() {
        var due = dueIn2022.heightened("2021-11-19").dueAsAt("2021-11-19");
        assertThat(due.dueOn()).as(R57.sentence()).isEqualTo("2022-02-19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-11-20", "2021-11-21", "2022-02-20", "2022-04-01"})
    void a_flag_raised_late_never_moves_the_due_date_back(String day) {
        var due = dueIn2022.heightened(day).dueAsAt(day);
        assertThat(due.dueOn()).as(R57.sentence()).isEqualTo("2022-02-20");
        assertThat(due.because().cause()).isEqualTo(ScheduleCause.REVIEW_HELD);
        assertThat(due.mode()).isEqualTo(HEIGHTENED);
    }

    @Test
    void a_flag_raised_while_dcj_manages_counts_once_a_provider_takes_over() {
        var story = dueIn2022.dcjTakesOver("2021-09-01").heightened("2021-09-15");
        assertThat(story.dueAsAt("2021-09-15")).isNull();
        var due = story.providerTakesOver("2021-10-01").dueAsAt("2021-10-01");
        assertThat(due.dueOn()).isEqualTo("2022-01-01");
        assertThat(due.mode()).isEqualTo(HEIGHTENED);
    }

    @Test
    void carrying_on_keeps_the_mode_and_raises_none() {
        var proposed = restoration.proposes(GUARDIANSHIP, "2021-02-01");
        var standard = proposed.approvesAndCarriesHeightened("2021-02-24").dueAsAt("2021-02-24");
        assertThat(standard.dueOn()).as(R78.sentence()).isEqualTo("2021-08-24");
        assertThat(standard.mode()).isEqualTo(STANDARD);
        var heightened = proposed.heightened("2021-02-10")
                .approvesAndCarriesHeightened("2021-02-24")
                .dueAsAt("2021-02-24");
        assertThat(heightened.dueOn()).isEqualTo("2021-05-24");
        assertThat(heightened.mode()).isEqualTo(HEIGHTENED);
    }

    @Test
    void what_a_review_finds_while_dcj_manages_lies_dormant_until_a_provider_takes_over() {
        var review = ReviewFacts.review(Facts.id("dcj"), on("2020-05-05"), HEIGHTENED);
        var due = ChildStory.of(on("2019-01-07"))
                .goal(RESTORATION, "2019-11-12")
                .and(review)
                .providerTakesOver("2020-06-01")
                .dueAsAt("2020-06-01");
        assertThat(due.dueOn()).isEqualTo("2020-09-01");
        assertThat(due.lastHeldOn()).isNull();
    }
}
