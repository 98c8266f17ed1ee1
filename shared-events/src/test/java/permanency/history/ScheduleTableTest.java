package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.Facts.on;
import static permanency.history.ScheduleFold.R45;
import static permanency.history.ScheduleFold.R46;
import static permanency.history.ScheduleFold.R57;
import static permanency.history.ScheduleFold.R61;
import static permanency.history.ScheduleFold.R78;
import static permanency.history.ScheduleRules.MARCH_2023;
import static permanency.history.ScheduleRules.R47;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.events.ChildEvent;
import permanency.events.GoldenEvents;
import permanency.events.child.CaseClosed;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.review.CohortFindingRecorded;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewMode;
import permanency.events.supervision.GroupSupervisionHeld;

/** The table of section 4.3 of the policy, row by row, at month ends and in leap years; for what time does, see {@link TargetDateTest}. */
class ScheduleTableTest {

    private final ChildStory withDcj = ChildStory.of(on("2018-01-07"));
    private final ChildStory withProvider = withDcj.providerTakesOver("2018-01-14");

    private static ReviewFallsDue dueAsAt(String day, ChildStory story) {
        return story.by(day).freshSchedule(MARCH_2023).dueAsAt(on(day)).orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "RESTORATION, 2019-11-12, 2020-05-12, 2021-11-12",
        "RESTORATION, 2019-08-31, 2020-02-29, 2021-08-31",
        "GUARDIANSHIP, 2020-08-31, 2021-02-28, 2022-08-31",
        "ADOPTION, 2020-02-29, 2020-08-29, 2022-02-28",
        "FAMILY_PRESERVATION, 2019-11-30, 2020-02-29, 2021-11-30",
        "FAMILY_PRESERVATION, 2020-11-30, 2021-02-28, 2022-11-30",
        "LONG_TERM_CARE, 2020-02-29, 2021-02-28, "
    })
    void goal_set_while_a_provider_manages(CasePlanGoal goal, String day, String dueOn, String targetOn) {
        var due = dueAsAt(day, withProvider.goal(goal, day));
        assertThat(due.dueOn()).as(R47.sentence()).isEqualTo(dueOn);
        assertThat(due.targetOn()).isEqualTo(targetOn == null ? null : on(targetOn));
        assertThat(due.mode()).isEqualTo(STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"2019-03-04, 2021-03-04", "2020-02-29, 2022-02-28", "2022-02-28, 2024-02-28"})
    void goal_set_while_dcj_manages(String day, String targetOn) {
        var story = withDcj.goal(RESTORATION, day);
        assertThat(dueAsAt(day, story)).isNull();
        assertThat(story.history().goals().current().orElseThrow().targetOn()).isEqualTo(targetOn);
    }

    @ParameterizedTest
    @CsvSource({"2019-04-01, 2019-10-01", "2019-08-31, 2020-02-29", "2019-03-31, 2019-09-30"})
    void transfer_from_dcj_to_a_provider(String day, String dueOn) {
        var due = dueAsAt(day, withDcj.goal(RESTORATION, "2019-03-04").providerTakesOver(day));
        assertThat(due.dueOn()).as(R45.sentence()).isEqualTo(dueOn);
        assertThat(due.targetOn()).isEqualTo("2021-03-04");
    }

    @ParameterizedTest
    @CsvSource({"2020-02-29", "2020-08-31", "2021-02-28"})
    void transfers_to_another_provider_and_to_dcj(String day) {
        var story = withProvider.goal(RESTORATION, "2019-11-12").review("2020-02-29", HEIGHTENED);
        var other = dueAsAt(day, story.otherProviderTakesOver(day));
        assertThat(other.dueOn()).isEqualTo("2020-05-29");
        assertThat(other.mode()).isEqualTo(HEIGHTENED);
        assertThat(other.targetOn()).isEqualTo("2021-11-12");
        var back = story.dcjTakesOver(day);
        assertThat(dueAsAt(day, back)).isNull();
        assertThat(back.by(day).mode(MARCH_2023)).isEqualTo(HEIGHTENED);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-05, STANDARD, 2020-11-05",
        "2020-08-31, STANDARD, 2021-02-28",
        "2021-08-31, STANDARD, 2022-02-28",
        "2020-10-28, HEIGHTENED, 2021-01-28",
        "2020-11-30, HEIGHTENED, 2021-02-28",
        "2020-01-31, HEIGHTENED, 2020-04-30"
    })
    void review_held_in_either_mode(String day, ReviewMode mode, String dueOn) {
        var story = withProvider.goal(RESTORATION, "2019-11-12").review("2019-12-31", HEIGHTENED);
        var due = dueAsAt(day, story.review(day, mode));
        assertThat(due.dueOn()).as(R46.sentence()).isEqualTo(dueOn);
        assertThat(due.mode()).isEqualTo(mode);
        assertThat(due.targetOn()).isEqualTo("2021-11-12");
    }

    @ParameterizedTest
    @CsvSource({"2021-09-01, 2021-12-01", "2021-08-31, 2021-11-30", "2021-10-31, 2022-01-31", "2021-11-20, 2022-02-20"})
    void flag_raised_between_reviews(String day, String dueOn) {
        var story = withProvider.goal(RESTORATION, "2020-08-20").review("2021-08-20");
        var due = dueAsAt(day, story.heightened(day));
        assertThat(due.dueOn()).as(R57.sentence()).isEqualTo(dueOn);
        assertThat(due.mode()).isEqualTo(HEIGHTENED);
    }

    @ParameterizedTest
    @CsvSource({
        "GUARDIANSHIP, 2021-02-24, 2021-08-24, 2023-02-24",
        "GUARDIANSHIP, 2020-08-31, 2021-02-28, 2022-08-31",
        "GUARDIANSHIP, 2020-02-29, 2020-08-29, 2022-02-28",
        "LONG_TERM_CARE, 2020-02-29, 2021-02-28, "
    })
    void goal_change_approved(CasePlanGoal goal, String day, String dueOn, String targetOn) {
        var story = withProvider.goal(RESTORATION, "2019-11-12").heightened("2020-01-10");
        var due = dueAsAt(day, story.proposes(goal, "2020-02-01").approves(day));
        assertThat(due.dueOn()).as(R78.sentence()).isEqualTo(dueOn);
        assertThat(due.targetOn()).isEqualTo(targetOn == null ? null : on(targetOn));
        assertThat(due.mode()).isEqualTo(STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"2020-02-29", "2020-04-30"})
    void what_changes_nothing(String day) {
        var before = withProvider.goal(RESTORATION, "2019-11-12");
        var due = dueAsAt(day, before);
        assertThat(dueAsAt(day, before.consultation(day))).as(R61.sentence()).isEqualTo(due);
        assertThat(dueAsAt(day, before.proposes(GUARDIANSHIP, day))).isEqualTo(due);
        assertThat(dueAsAt(day, before.proposes(GUARDIANSHIP, day).refuses(day)))
                .isEqualTo(due);
        assertThat(dueAsAt(day, before.proposes(LONG_TERM_CARE, day).withdraws(day)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2020-02-29", "2020-04-30"})
    void neither_cohort_review_nor_group_supervision_nor_a_refused_extension_changes_anything(String day) {
        var before = withProvider.goal(RESTORATION, "2019-11-12");
        var due = dueAsAt(day, before);
        assertThat(dueAsAt(day, before.and(of(day, CohortFindingRecorded.class))))
                .as(R61.sentence())
                .isEqualTo(due);
        assertThat(dueAsAt(day, before.and(of(day, GroupSupervisionHeld.class))))
                .isEqualTo(due);
        var requested = before.and(of(day, ExtensionRequested.class));
        assertThat(dueAsAt(day, requested.and(of(day, ExtensionRefused.class)))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2020-02-29", "2020-04-30"})
    void a_closed_case_has_no_review_due(String day) {
        var open = withProvider.goal(RESTORATION, "2019-11-12");
        assertThat(dueAsAt(day, open)).isNotNull();
        assertThat(dueAsAt(day, open.and(of(day, CaseClosed.class)))).isNull();
    }

    private static <E extends ChildEvent> E of(String day, Class<E> kind) {
        return Facts.on(on(day), GoldenEvents.read(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-25, 2022-02-18, 2022-08-18",
        "2021-09-01, 2021-08-31, 2022-02-28",
        "2024-03-01, 2024-02-29, 2024-08-29"
    })
    void review_date_corrected(String said, String held, String dueOn) {
        var goal = on(said).minusMonths(3).toString();
        var story = withProvider.goal(RESTORATION, goal).review(said).correctsReview(said, held);
        assertThat(dueAsAt(said, story).dueOn()).as(R46.sentence()).isEqualTo(dueOn);
    }
}
