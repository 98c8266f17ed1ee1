package permanency.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.underDcj;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.review.CohortRules.R60;
import static permanency.command.review.ReviewOrders.find;
import static permanency.command.review.ReviewPast.found;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;

import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.events.child.CaseClosed;
import permanency.events.child.CaseClosingReason;
import permanency.events.review.CohortFindingRecorded;

/** What a cohort review found stands in the history of each child. */
class CohortFindingTest {

    private static ChildFixture coordinating() {
        return given(underDcj(LONG_TERM_CARE)).by(coordinator(SWS));
    }

    @Test
    void it_is_of_today_at_the_latest() {
        coordinating().on("2020-06-01").when(find("2020-06-01", true)).isAcceptedBy(R131);
        coordinating()
                .on("2020-05-31")
                .when(find("2020-06-01", true))
                .isRefusedBy(R131)
                .naming("heldOn");
    }

    @Test
    void one_cohort_review_looks_at_a_child_once_and_another_looks_again() {
        var found = coordinating().and(found("2020-05-01", false)).by(coordinator(SWS));
        found.when(find("2020-06-01", true)).isRefusedBy(R60).saying("already");
        found.when(with(find("2020-06-01", true), "cohortReviewId", id("another cohort")))
                .isAcceptedBy(R60)
                .records(CohortFindingRecorded.class);
    }

    @Test
    void a_correction_leaves_it_with_its_cohort_review() {
        var corrected = coordinating()
                .and(found("2020-05-01", false))
                .by(coordinator(SWS))
                .correcting(id("finding"), "A slip of the pen.")
                .when(new RecordCohortFinding(CHILD, null, day("2020-05-02"), true, "An aunt came forward."))
                .isAcceptedBy(R60)
                .recorded(CohortFindingRecorded.class);
        assertThat(corrected.cohortReviewId())
                .isEqualTo(found("2020-05-01", false).cohortReviewId());
        assertThat(corrected.occurredOn()).isEqualTo("2020-05-02");
    }

    @Test
    void after_the_closing_of_the_case_there_is_no_goal_to_look_at() {
        var closed = coordinating()
                .and(new CaseClosed(CHILD, id("closing"), day("2020-06-01"), CaseClosingReason.MOVED_INTERSTATE, null))
                .by(coordinator(SWS));
        closed.when(find("2020-05-31", true)).isAcceptedBy(R60);
        closed.when(find("2020-06-01", true)).isRefusedBy(R60).naming("childId");
    }
}
