package permanency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.records.TaskKind.CONSIDER_RESTORATION_GOAL;
import static permanency.events.records.TaskKind.GOAL_REVIEW_REQUIRED;
import static permanency.events.records.TaskKind.PROPOSAL_EXPECTED;
import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.COORDINATOR;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import permanency.events.child.CaseClosed;
import permanency.events.child.CaseClosingReason;
import permanency.events.records.TaskDismissed;
import permanency.events.records.TaskEnded;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.events.records.TaskUnanswered;
import permanency.reference.Reference;

/** How tasks end that were opened on 1 June 2020. */
class TaskConsequencesTest {

    private static final ChildStory STORY =
            ChildStory.of(on("2019-03-01")).providerTakesOver("2019-11-12").goal(LONG_TERM_CARE, "2019-11-12");

    private static TaskOpened task(TaskKind kind) {
        return new TaskOpened(CHILD, on("2020-06-01"), kind, id("opener"), "R55", null);
    }

    private static TaskDismissed dismissed(TaskKind kind, String day) {
        return new TaskDismissed(CHILD, id("dismissal"), on(day), kind, id("opener"), "Settled.", COORDINATOR);
    }

    private static Optional<TaskEnded> end(TaskKind kind, ChildStory story) {
        return TaskConsequences.of(List.of(task(kind)), story.history(), Reference.bundled())
                .filter(TaskEnded.class::isInstance)
                .map(TaskEnded.class::cast)
                .filter(e -> e.by() != null)
                .findFirst();
    }

    private static Optional<TaskUnanswered> unanswered(TaskKind kind, ChildStory story) {
        return TaskConsequences.of(List.of(task(kind)), story.history(), Reference.bundled())
                .filter(TaskUnanswered.class::isInstance)
                .map(TaskUnanswered.class::cast)
                .findFirst();
    }

    @Test
    void a_proposal_that_is_expected_comes_on_the_day_or_later() {
        assertThat(end(PROPOSAL_EXPECTED, STORY.proposes(GUARDIANSHIP, "2020-06-01")))
                .isPresent();
        assertThat(end(PROPOSAL_EXPECTED, STORY.proposes(GUARDIANSHIP, "2020-09-01")))
                .map(TaskEnded::occurredOn)
                .contains(on("2020-09-01"));
        assertThat(end(PROPOSAL_EXPECTED, STORY)).isEmpty();
    }

    @Test
    void a_proposal_under_way_is_the_one_expected_and_one_that_was_decided_is_not() {
        var under = STORY.proposes(GUARDIANSHIP, "2020-05-01");
        assertThat(end(PROPOSAL_EXPECTED, under)).map(TaskEnded::occurredOn).contains(on("2020-06-01"));
        assertThat(end(PROPOSAL_EXPECTED, under.refuses("2020-05-31"))).isEmpty();
    }

    @Test
    void another_goal_takes_the_place_of_the_proposal() {
        assertThat(end(PROPOSAL_EXPECTED, STORY.goal(RESTORATION, "2020-06-02")))
                .map(TaskEnded::occurredOn)
                .contains(on("2020-06-02"));
        assertThat(end(PROPOSAL_EXPECTED, STORY.goal(RESTORATION, "2020-06-01")))
                .isEmpty();
    }

    @Test
    void a_review_that_is_required_is_a_later_one() {
        assertThat(end(GOAL_REVIEW_REQUIRED, STORY.review("2020-06-01"))).isEmpty();
        assertThat(end(GOAL_REVIEW_REQUIRED, STORY.review("2020-06-02"))).isPresent();
        assertThat(end(GOAL_REVIEW_REQUIRED, STORY.proposes(GUARDIANSHIP, "2020-06-02")))
                .isEmpty();
    }

    @Test
    void restoration_is_considered_by_proposing_it() {
        assertThat(end(CONSIDER_RESTORATION_GOAL, STORY.proposes(RESTORATION, "2020-06-01")))
                .isPresent();
        assertThat(end(CONSIDER_RESTORATION_GOAL, STORY.proposes(GUARDIANSHIP, "2020-06-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void any_task_ends_with_a_reason(TaskKind kind) {
        assertThat(end(kind, STORY.and(dismissed(kind, "2020-06-20"))))
                .map(TaskEnded::occurredOn)
                .contains(on("2020-06-20"));
    }

    @Test
    void a_reason_to_end_another_kind_of_task_ends_none() {
        assertThat(end(PROPOSAL_EXPECTED, STORY.and(dismissed(GOAL_REVIEW_REQUIRED, "2020-06-20"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void any_task_falls_away_when_the_case_is_closed(TaskKind kind) {
        var closed = new CaseClosed(CHILD, id("closing"), on("2020-06-20"), CaseClosingReason.MOVED_INTERSTATE, null);
        assertThat(end(kind, STORY.and(closed))).map(TaskEnded::by).contains(id("closing"));
    }

    @ParameterizedTest
    @EnumSource
    void any_task_falls_away_when_the_child_turns_18(TaskKind kind) {
        var birthday = STORY.history().registration().dateOfBirth().plusYears(18);
        assertThat(TaskConsequences.of(List.of(task(kind)), STORY.history(), Reference.bundled())
                        .filter(TaskEnded.class::isInstance))
                .containsExactly(new TaskEnded(CHILD, birthday, kind, id("opener"), null));
    }

    @ParameterizedTest
    @EnumSource
    void any_task_is_unanswered_on_the_29th_day_after_it_was_opened(TaskKind kind) {
        assertThat(unanswered(kind, STORY)).map(TaskUnanswered::occurredOn).contains(on("2020-06-30"));
        assertThat(unanswered(kind, STORY.and(dismissed(kind, "2020-06-29")))).isEmpty();
        assertThat(unanswered(kind, STORY.and(dismissed(kind, "2020-06-30")))).isPresent();
    }

    @Test
    void while_dcj_manages_the_case_no_consultation_is_overdue_but_other_tasks_are() {
        var story = STORY.dcjTakesOver("2020-06-15");
        assertThat(unanswered(TaskKind.CONSULTATION, story)).isEmpty();
        assertThat(unanswered(PROPOSAL_EXPECTED, story)).isPresent();
    }
}
