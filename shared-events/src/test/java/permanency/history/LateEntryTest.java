package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.history.Facts.DISTRICT;
import static permanency.history.Facts.on;
import static permanency.history.ScheduleFold.R14;
import static permanency.history.ScheduleFold.R46;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.events.ChildEvent;
import permanency.events.review.ScheduleEvent;

/** What is recorded late, corrected or voided falls into its place, and the recorded schedule follows. */
class LateEntryTest {

    private final ChildStory restoration =
            ChildStory.of(on("2019-01-07")).providerTakesOver("2019-01-14").goal(RESTORATION, "2019-11-12");

    @Test
    void a_review_recorded_after_a_later_one_counts_until_the_later_one() {
        var known = restoration.review("2020-10-28");
        assertThat(known.dueAsAt("2020-10-27").dueOn()).isEqualTo("2020-05-12");
        var late = known.review("2020-05-05", HEIGHTENED);
        assertThat(late.dueAsAt("2020-10-27").dueOn()).as(R46.sentence()).isEqualTo("2020-08-05");
        assertThat(late.dueAsAt("2020-10-28").dueOn()).as(R46.sentence()).isEqualTo("2021-04-28");
    }

    @Test
    void a_corrected_review_counts_from_the_corrected_day() {
        var wrong = restoration.review("2022-02-25");
        assertThat(wrong.dueAsAt("2022-02-25").dueOn()).isEqualTo("2022-08-25");
        var right = wrong.correctsReview("2022-02-25", "2022-02-18");
        assertThat(right.dueAsAt("2022-02-17").dueOn()).isEqualTo("2020-05-12");
        assertThat(right.dueAsAt("2022-02-18").dueOn()).as(R46.sentence()).isEqualTo("2022-08-18");
        assertThat(right.dueAsAt("2022-02-25").dueOn()).as(R46.sentence()).isEqualTo("2022-08-18");
    }

    @Test
    void the_last_of_two_corrections_counts() {
        var story = restoration
                .review("2022-02-25")
                .correctsReview("2022-02-25", "2022-02-18")
                .correctsReview("2022-02-25", "2022-03-04");
        assertThat(story.dueAsAt("2022-03-03").dueOn()).isEqualTo("2020-05-12");
        assertThat(story.dueAsAt("2022-03-04").dueOn()).isEqualTo("2022-09-04");
    }

    @Test
    void a_voided_review_leaves_the_schedule_as_if_it_had_not_been() {
        var story = restoration.review("2020-05-05").voidsReview("2020-05-05");
        assertThat(story.schedule()).isEqualTo(restoration.schedule());
    }

    @Test
    void a_fact_from_before_the_registration_knows_the_district() {
        var story =
                ChildStory.of(on("2020-01-06")).providerTakesOver("2019-01-14").goal(RESTORATION, "2019-11-12");
        assertThat(story.dueAsAt("2019-11-12").district()).isEqualTo(DISTRICT);
    }

    @Test
    void facts_of_one_day_are_said_once() {
        var story = restoration.review("2020-05-05").heightened("2020-05-05");
        assertThat(story.schedule().segments()).hasSize(2);
    }

    @Test
    void what_is_recorded_of_the_schedule_is_withdrawn_when_no_review_was_due_at_all() {
        var managedByDcj = restoration.dcjTakesOver("2019-10-01");
        var recorded = ChildHistory.of(managedByDcj.recorded()).schedule();
        assertThat(managedByDcj.dueAsAt("2019-11-12")).as(R14.sentence()).isNull();
        assertThat(recorded.dueAsAt(on("2019-11-12"))).as(R14.sentence()).isEmpty();
    }

    @Test
    void nothing_is_recorded_of_the_schedule_when_it_stays_as_it_was() {
        var consultation = Facts.consultation(on("2020-02-03"));
        assertThat(said(restoration.and(consultation))).isEqualTo(said(restoration));
    }

    private static List<ChildEvent> said(ChildStory story) {
        return story.recorded().stream().filter(ScheduleEvent.class::isInstance).toList();
    }
}
