package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.Facts.OTHER_PROVIDER;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;
import static permanency.history.ScheduleFold.R14;
import static permanency.history.ScheduleFold.R23;
import static permanency.history.ScheduleFold.R45;
import static permanency.history.ScheduleFold.R46;
import static permanency.history.ScheduleFold.R61;
import static permanency.history.ScheduleFold.R78;
import static permanency.history.ScheduleRules.R5;
import static permanency.history.ScheduleRules.R6;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import permanency.events.review.DueReason;
import permanency.events.review.ReviewType;
import permanency.events.review.ScheduleCause;

/** What each event does to the next due date: the lines of the policy's table 4.3, with its examples. */
class ReviewScheduleTest {

    private final ChildStory withDcj = ChildStory.of(on("2019-01-07"));
    private final ChildStory withProvider = withDcj.providerTakesOver("2019-01-14");
    private final ChildStory restoration = withProvider.goal(RESTORATION, "2019-11-12");

    @Test
    void a_goal_set_while_a_provider_manages_starts_the_first_interval() {
        var due = restoration.dueAsAt("2019-11-12");
        assertThat(due.dueOn()).isEqualTo("2020-05-12");
        assertThat(due.because()).isEqualTo(new DueReason(ScheduleCause.GOAL_SET, on("2019-11-12"), 6, R45.number()));
        assertThat(due.targetOn()).as(R5.sentence()).isEqualTo("2021-11-12");
        assertThat(due.mode()).isEqualTo(STANDARD);
    }

    @Test
    void no_review_is_due_before_there_is_a_goal() {
        assertThat(restoration.dueAsAt("2019-11-11")).as(R45.sentence()).isNull();
    }

    @Test
    void no_review_is_due_while_dcj_manages() {
        var story = withDcj.goal(FAMILY_PRESERVATION, "2019-03-04");
        assertThat(story.dueAsAt("2019-03-04")).as(R14.sentence()).isNull();
        assertThat(story.history().goals().current().orElseThrow().targetOn()).isEqualTo("2021-03-04");
    }

    @Test
    void a_transfer_to_a_provider_starts_the_first_interval_on_its_day() {
        var story = withDcj.goal(FAMILY_PRESERVATION, "2019-03-04").providerTakesOver("2019-04-01");
        assertThat(story.dueAsAt("2019-03-31")).as(R14.sentence()).isNull();
        var due = story.dueAsAt("2019-04-01");
        assertThat(due.dueOn()).as(R14.sentence()).isEqualTo("2019-07-01");
        assertThat(due.because())
                .isEqualTo(new DueReason(ScheduleCause.TRANSFERRED_TO_PROVIDER, on("2019-04-01"), 3, R45.number()));
        assertThat(due.targetOn()).as(R23.sentence()).isEqualTo("2021-03-04");
        assertThat(due.goal()).as(R23.sentence()).isEqualTo(FAMILY_PRESERVATION);
    }

    @Test
    void goal_and_transfer_on_one_day_count_from_that_day_whichever_was_recorded_first() {
        var goalFirst = withDcj.goal(RESTORATION, "2019-03-04").providerTakesOver("2019-03-04");
        var transferFirst = withDcj.providerTakesOver("2019-03-04").goal(RESTORATION, "2019-03-04");
        assertThat(goalFirst.dueAsAt("2019-03-04").dueOn()).as(R45.sentence()).isEqualTo("2019-09-04");
        assertThat(transferFirst.dueAsAt("2019-03-04").dueOn())
                .as(R45.sentence())
                .isEqualTo("2019-09-04");
    }

    @Test
    void a_transfer_between_providers_leaves_the_due_date() {
        var story = restoration.review("2021-08-20").otherProviderTakesOver("2021-11-01");
        var before = story.dueAsAt("2021-10-31");
        var after = story.dueAsAt("2021-11-01");
        assertThat(after.dueOn()).as(R23.sentence()).isEqualTo("2022-02-20");
        assertThat(after.because()).isEqualTo(before.because());
        assertThat(after.targetOn()).isEqualTo(before.targetOn());
        assertThat(after.provider()).isEqualTo(OTHER_PROVIDER.provider());
        assertThat(before.provider()).isNotEqualTo(after.provider());
    }

    @Test
    void a_transfer_to_dcj_ends_the_schedule_and_lets_the_mode_lie_dormant() {
        var story = restoration.review("2020-05-05", HEIGHTENED).dcjTakesOver("2020-06-01");
        assertThat(story.dueAsAt("2020-05-31").dueOn()).isEqualTo("2020-08-05");
        assertThat(story.dueAsAt("2020-06-01")).as(R14.sentence()).isNull();
        assertThat(story.history().goals().current().orElseThrow().targetOn())
                .as(R23.sentence())
                .isEqualTo("2021-11-12");
        var back = story.providerTakesOver("2020-09-01").dueAsAt("2020-09-01");
        assertThat(back.mode()).isEqualTo(HEIGHTENED);
        assertThat(back.dueOn()).as(R45.sentence()).isEqualTo("2020-12-01");
    }

    @Test
    void a_review_starts_the_next_interval_on_the_day_it_was_held() {
        var story = restoration.review("2020-05-05");
        assertThat(story.dueAsAt("2020-05-04").dueOn()).as(R46.sentence()).isEqualTo("2020-05-12");
        var due = story.dueAsAt("2020-05-05");
        assertThat(due.dueOn()).isEqualTo("2020-11-05");
        assertThat(due.because())
                .isEqualTo(new DueReason(ScheduleCause.REVIEW_HELD, on("2020-05-05"), 6, R46.number()));
        assertThat(due.lastHeldOn()).isEqualTo("2020-05-05");
        assertThat(due.targetOn()).isEqualTo("2021-11-12");
    }

    @Test
    void a_review_held_late_starts_the_next_interval_on_the_day_it_was_held_too() {
        var story = restoration.review("2020-07-20");
        assertThat(story.dueAsAt("2020-07-20").dueOn()).as(R46.sentence()).isEqualTo("2021-01-20");
    }

    @Test
    void a_progress_review_that_is_not_mandatory_moves_nothing() {
        var other = ReviewFacts.review(id("other"), on("2020-05-05"), HEIGHTENED, ReviewType.DCJ_OOHC_PROGRESS_REVIEW);
        assertThat(restoration.and(other).dueAsAt("2020-05-05"))
                .as(R46.sentence())
                .isEqualTo(restoration.dueAsAt("2020-05-05"));
    }

    @Test
    void an_approved_goal_starts_a_new_interval_and_a_new_target() {
        var story = restoration.review("2020-05-05", HEIGHTENED).proposes(GUARDIANSHIP, "2021-02-03");
        var approved = story.approves("2021-02-24");
        assertThat(approved.dueAsAt("2021-02-23").dueOn()).isEqualTo("2020-08-05");
        var due = approved.dueAsAt("2021-02-24");
        assertThat(due.dueOn()).isEqualTo("2021-08-24");
        assertThat(due.because())
                .isEqualTo(new DueReason(ScheduleCause.GOAL_CHANGED, on("2021-02-24"), 6, R78.number()));
        assertThat(due.goal()).isEqualTo(GUARDIANSHIP);
        assertThat(due.targetOn()).as(R5.sentence()).isEqualTo("2023-02-24");
        assertThat(due.mode()).as(R78.sentence()).isEqualTo(STANDARD);
    }

    @Test
    void heightened_frequency_goes_on_under_an_approved_goal_when_it_is_carried() {
        var story = restoration.review("2020-05-05", HEIGHTENED).proposes(GUARDIANSHIP, "2021-02-03");
        var due = story.approvesAndCarriesHeightened("2021-02-24").dueAsAt("2021-02-24");
        assertThat(due.mode()).as(R78.sentence()).isEqualTo(HEIGHTENED);
        assertThat(due.dueOn()).as(R78.sentence()).isEqualTo("2021-05-24");
    }

    @Test
    void a_review_held_after_an_approved_goal_took_effect_is_what_counts() {
        var story = restoration.proposes(GUARDIANSHIP, "2021-02-03").review("2021-03-01");
        assertThat(story.approves("2021-02-24").dueAsAt("2021-03-01").dueOn())
                .as(R78.sentence())
                .isEqualTo("2021-09-01");
        assertThat(story.approves("2021-03-02").dueAsAt("2021-03-02").dueOn())
                .as(R78.sentence())
                .isEqualTo("2021-09-02");
    }

    @Test
    void an_approved_change_to_long_term_care_ends_the_target() {
        var story = restoration.proposes(LONG_TERM_CARE, "2021-02-03").approves("2021-02-24");
        assertThat(story.dueAsAt("2021-02-24").targetOn()).as(R6.sentence()).isNull();
        assertThat(story.dueAsAt("2021-02-24").dueOn()).isEqualTo("2022-02-24");
    }

    @Test
    void a_proposal_that_is_open_refused_or_withdrawn_leaves_the_schedule() {
        var proposed = restoration.proposes(GUARDIANSHIP, "2021-02-03");
        var advised = proposed.and(GoalFacts.advised(id("proposal 2021-02-03"), on("2021-02-10")));
        Stream.of(advised, advised.refuses("2021-02-24"), advised.withdraws("2021-02-24"))
                .forEach(story -> assertThat(story.schedule()).isEqualTo(restoration.schedule()));
    }

    @Test
    void a_consultation_leaves_the_schedule() {
        assertThat(restoration.consultation("2020-05-11").schedule())
                .as(R61.sentence())
                .isEqualTo(restoration.schedule());
    }
}
