package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.Facts.on;
import static permanency.history.ScheduleRules.MARCH_2023;
import static permanency.history.ScheduleRules.R41;
import static permanency.history.ScheduleRules.R42;
import static permanency.history.ScheduleRules.R43;
import static permanency.history.ScheduleRules.R47;
import static permanency.history.ScheduleRules.R5;
import static permanency.history.ScheduleRules.R6;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import permanency.events.goal.CasePlanGoal;

/** The intervals of the policy's table 4.1, and the months of the calendar. */
class ScheduleRulesTest {

    private static final String REGISTERED = "2019-01-07";

    @ParameterizedTest
    @CsvSource({
        "FAMILY_PRESERVATION, 2020-08-05",
        "RESTORATION,         2020-11-05",
        "GUARDIANSHIP,        2020-11-05",
        "ADOPTION,            2020-11-05",
        "LONG_TERM_CARE,      2021-05-05"
    })
    void standard_reviews_are_an_interval_of_the_goal_apart(CasePlanGoal goal, LocalDate due) {
        var story = managedByProvider().goal(goal, "2020-02-03").review("2020-05-05", STANDARD);
        assertThat(story.dueAsAt("2020-05-05").dueOn()).as(R41.sentence()).isEqualTo(due);
        assertThat(story.dueAsAt("2020-05-05").mode()).isEqualTo(STANDARD);
    }

    @ParameterizedTest
    @CsvSource({
        "FAMILY_PRESERVATION, 2020-06-05",
        "RESTORATION,         2020-08-05",
        "GUARDIANSHIP,        2020-08-05",
        "ADOPTION,            2020-08-05"
    })
    void heightened_reviews_are_a_shorter_interval_apart(CasePlanGoal goal, LocalDate due) {
        var story = managedByProvider().goal(goal, "2020-02-03").review("2020-05-05", HEIGHTENED);
        assertThat(story.dueAsAt("2020-05-05").dueOn()).as(R42.sentence()).isEqualTo(due);
        assertThat(story.dueAsAt("2020-05-05").mode()).isEqualTo(HEIGHTENED);
    }

    @Test
    void long_term_care_stays_at_twelve_months_when_heightened() {
        var story = managedByProvider().goal(CasePlanGoal.LONG_TERM_CARE, "2020-02-03");
        assertThat(story.review("2020-05-05", HEIGHTENED).dueAsAt("2020-05-05").dueOn())
                .as(R43.sentence())
                .isEqualTo("2021-05-05");
        assertThat(story.heightened("2020-05-05").dueAsAt("2020-05-05").dueOn())
                .as(R43.sentence())
                .isEqualTo("2021-02-03");
    }

    @ParameterizedTest
    @EnumSource(value = CasePlanGoal.class, mode = Mode.EXCLUDE, names = "LONG_TERM_CARE")
    void a_time_limited_goal_has_its_target_two_years_on(CasePlanGoal goal) {
        assertThat(MARCH_2023.targetOn(goal, on("2019-11-12")))
                .as(R5.sentence())
                .isEqualTo("2021-11-12");
        assertThat(MARCH_2023.targetOn(goal, on("2024-02-29")))
                .as(R5.sentence())
                .isEqualTo("2026-02-28");
    }

    @Test
    void long_term_care_has_no_target() {
        assertThat(MARCH_2023.targetOn(CasePlanGoal.LONG_TERM_CARE, on("2019-11-12")))
                .as(R6.sentence())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-31, 2022-02-28",
        "2021-08-28, 2022-02-28",
        "2021-08-27, 2022-02-27",
        "2023-08-31, 2024-02-29",
        "2023-08-29, 2024-02-29",
        "2023-02-28, 2023-08-28"
    })
    void months_are_clamped_to_the_end_of_the_month(String held, LocalDate due) {
        var story =
                managedByProvider().goal(CasePlanGoal.RESTORATION, "2020-02-03").review(held);
        assertThat(story.dueAsAt(held).dueOn()).as(R47.sentence()).isEqualTo(due);
    }

    @Test
    void a_weekend_or_a_holiday_does_not_move_a_date() {
        var story =
                managedByProvider().goal(CasePlanGoal.RESTORATION, "2020-02-03").review("2021-06-25");
        var christmas = story.dueAsAt("2021-06-25").dueOn();
        assertThat(christmas).as(R47.sentence()).isEqualTo("2021-12-25");
        assertThat(christmas.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    }

    private static ChildStory managedByProvider() {
        return ChildStory.of(on(REGISTERED)).providerTakesOver("2019-01-14");
    }
}
