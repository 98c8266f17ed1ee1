package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.history.Facts.DISTRICT;
import static permanency.history.Facts.OTHER_DISTRICT;
import static permanency.history.Facts.PROVIDER;
import static permanency.history.Facts.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.events.GoldenEvents;
import permanency.events.child.ChildRegistered;
import permanency.events.child.OutOfScope;
import permanency.events.child.Sex;
import permanency.events.child.Standing;
import permanency.events.culture.IndigenousStatus;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.ExtensionState;
import permanency.events.packages.ExtensionWithdrawn;
import permanency.events.records.RecordVoided;
import permanency.events.responsibility.CaseHolder;

/** Where a child stands, as it is recorded for those who read. */
class StandingTest {

    private final ChildStory restoration =
            ChildStory.of(on("2019-01-07")).providerTakesOver("2019-01-14").goal(RESTORATION, "2019-11-12");

    @Test
    void it_begins_with_the_first_day_of_which_something_is_known() {
        var late = ChildStory.of(on("2020-01-06")).and(Facts.entered(on("2019-01-14")));
        assertThat(ChildHistory.of(late.recorded()).standing().asAt(on("2019-01-13")))
                .isEmpty();
        assertThat(standing(late, "2019-01-14").district()).isEqualTo(DISTRICT);
        assertThat(standing(late, "2019-01-14").inCareSince()).isEqualTo("2019-01-14");
        assertThat(standing(late, "2019-01-14").holder()).isEqualTo(CaseHolder.DCJ);
    }

    @Test
    void what_is_taken_away_from_its_first_days_leaves_what_was_stated_at_registration() {
        var late = ChildStory.of(on("2020-01-06")).providerTakesOver("2019-01-14");
        var voided = late.and(new RecordVoided(
                Facts.CHILD,
                Facts.id("voiding"),
                on("2019-01-14"),
                Facts.id("transfer 2019-01-14"),
                "It was another child.",
                Facts.COORDINATOR));
        assertThat(standing(late, "2019-01-14").holder()).isEqualTo(PROVIDER);
        assertThat(standing(voided, "2019-01-14").holder()).isEqualTo(CaseHolder.DCJ);
        assertThat(standing(voided, "2019-01-14").district()).isEqualTo(DISTRICT);
    }

    @Test
    void a_command_that_moves_nothing_says_nothing_of_it() {
        var consultation = restoration.and(Facts.consultation(on("2020-02-03")));
        assertThat(said(consultation)).isEqualTo(said(restoration));
    }

    @Test
    void it_holds_from_the_day_of_each_turn() {
        var story = restoration
                .and(Facts.moved(OTHER_DISTRICT, on("2020-03-02")))
                .and(Facts.stated(IndigenousStatus.NEITHER, on("2020-03-03")))
                .review("2020-05-05");
        assertThat(standing(story, "2020-03-01").district()).isEqualTo(DISTRICT);
        assertThat(standing(story, "2020-03-02").district()).isEqualTo(OTHER_DISTRICT);
        assertThat(standing(story, "2020-03-02").indigenousStatus()).isEqualTo(IndigenousStatus.ENQUIRIES_UNDER_WAY);
        assertThat(standing(story, "2020-03-03").indigenousStatus()).isEqualTo(IndigenousStatus.NEITHER);
        assertThat(standing(story, "2020-05-04").lastReviewOn()).isNull();
        assertThat(standing(story, "2020-05-05").lastReviewOn()).isEqualTo("2020-05-05");
        assertThat(standing(story, "2020-05-05").coordinator()).isEqualTo(Facts.COORDINATOR.actor());
    }

    @Test
    void permanency_achieved_ends_the_goal_until_another_one_is_set() {
        var achieved = restoration.achieves("2020-06-01");
        assertThat(standing(achieved, "2020-05-31").achievedOn()).isNull();
        assertThat(standing(achieved, "2020-06-01").achievedOn()).isEqualTo("2020-06-01");
        assertThat(standing(achieved, "2020-06-01").goal()).isNull();
        assertThat(standing(achieved.goal(RESTORATION, "2020-09-01"), "2020-09-01")
                        .achievedOn())
                .isNull();
    }

    @Test
    void whoever_left_is_out_of_scope_for_what_came_first() {
        var closed = restoration.and(Facts.closed(on("2020-06-01")));
        assertThat(standing(closed, "2020-05-31").outOfScope()).isNull();
        assertThat(standing(closed, "2020-06-01").outOfScope()).isEqualTo(OutOfScope.CLOSED);
        assertThat(standing(closed, "2020-06-01").goal()).isNull();
        var adult = new ChildStory(List.of(
                new ChildRegistered(Facts.CHILD, on("2019-01-07"), on("2002-03-04"), Sex.NOT_STATED, DISTRICT)));
        assertThat(standing(adult, "2020-03-03").outOfScope()).isNull();
        assertThat(standing(adult, "2020-03-04").outOfScope()).isEqualTo(OutOfScope.TURNED_18);
    }

    @Test
    void long_term_care_has_neither_target_nor_extension() {
        var story = ChildStory.of(on("2019-01-07")).goal(LONG_TERM_CARE, "2019-11-12");
        assertThat(standing(story, "2019-11-12").targetOn()).isNull();
        assertThat(standing(story, "2019-11-12").extension()).isNull();
        assertThat(standing(restoration, "2019-11-12").extension()).isEqualTo(ExtensionState.NONE);
    }

    @Test
    void the_extension_is_that_of_the_goal() {
        var applied = restoration.and(GoldenEvents.read(ExtensionRequested.class));
        assertThat(standing(applied, "2021-11-14").extension()).isEqualTo(ExtensionState.NONE);
        assertThat(standing(applied, "2021-11-15").extension()).isEqualTo(ExtensionState.OPEN);
        assertThat(standing(applied, "2021-11-15").extendedTo()).isNull();
        var approved = standing(applied.and(GoalFacts.extended(on("2021-11-24"))), "2021-11-24");
        assertThat(approved.extension()).isEqualTo(ExtensionState.APPROVED);
        assertThat(approved.extendedTo()).isEqualTo("2022-05-12");
        assertThat(approved.targetOn()).isEqualTo("2021-11-12");
        var refused = applied.and(on(on("2021-11-24"), GoldenEvents.read(ExtensionRefused.class)));
        assertThat(standing(refused, "2021-11-24").extension()).isEqualTo(ExtensionState.REFUSED);
        var withdrawn = applied.and(on(on("2021-11-24"), GoldenEvents.read(ExtensionWithdrawn.class)));
        assertThat(standing(withdrawn, "2021-11-24").extension()).isEqualTo(ExtensionState.NONE);
        assertThat(standing(applied.goal(GUARDIANSHIP, "2021-12-01"), "2021-12-01")
                        .extension())
                .isEqualTo(ExtensionState.NONE);
    }

    static void assertAgree(Standing standing, ChildState state) {
        assertThat(standing.district()).isEqualTo(state.district());
        assertThat(standing.indigenousStatus()).isEqualTo(state.indigenousStatus());
        assertThat(standing.inCareSince()).isEqualTo(state.inCareSince());
        assertThat(standing.holder()).isEqualTo(state.responsible());
        assertThat(standing.responsibleSince()).isEqualTo(state.responsibleSince());
        assertThat(standing.goal()).isEqualTo(state.goal());
        assertThat(standing.goalSince()).isEqualTo(state.goalSince());
        assertThat(standing.targetOn()).isEqualTo(state.targetOn());
        assertThat(standing.mode()).isEqualTo(state.mode());
        assertThat(standing.heightened() != null).isEqualTo(state.mode() == HEIGHTENED);
        assertThat(standing.lastReviewOn()).isEqualTo(state.lastReviewOn());
    }

    static Standing standing(ChildStory story, String day) {
        return ChildHistory.of(story.recorded())
                .standing()
                .asAt(on(day))
                .orElseThrow()
                .standing();
    }

    private static long said(ChildStory story) {
        return ChildHistory.of(story.recorded()).standing().inOrder().size();
    }
}
