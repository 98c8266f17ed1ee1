package permanency.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.goal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.underDcj;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R162;
import static permanency.command.review.CohortRules.R60;
import static permanency.command.review.MeetingFixture.aCohort;
import static permanency.command.review.ReviewOrders.find;
import static permanency.command.review.ReviewOrders.lookAt;
import static permanency.command.review.ReviewPast.found;
import static permanency.events.consultation.ConsultationTrigger.COHORT_REVIEW_IDENTIFIED;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.history.RecordsConsequences.R129;
import static permanency.history.ReviewConsequences.R33;
import static permanency.history.ScheduleFold.R61;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.Past;
import permanency.command.records.ConfirmChildStoryUpload;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.events.records.RecordCorrected;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.events.records.UploadOutstanding;
import permanency.events.review.CohortFinding;
import permanency.events.review.CohortFindingRecorded;
import permanency.events.review.CohortReviewRecorded;

class CohortReviewTest {

    private static final ChildId SIBLING = ChildId.of("e2b0f9a4-11d3-4c86-b7c9-2f8d5a6c3b02");

    /** Managed by a provider, reviewed once a year: due 12 November 2020. */
    private static List<ChildEvent> longTermCare() {
        return List.of(
                registered(),
                inCare("2019-11-01"),
                managedBy(HARBOUR, "2019-11-12"),
                goal(LONG_TERM_CARE, "2019-11-12"));
    }

    @Test
    void a_coordinator_looks_across_children_in_long_term_care() {
        var recorded = aCohort()
                .about(CHILD, longTermCare())
                .about(SIBLING, longTermCare())
                .when(lookAt("2020-06-01", CHILD, SIBLING))
                .isAcceptedBy(R60)
                .recorded(CohortReviewRecorded.class);
        assertThat(recorded.findings()).extracting(CohortFinding::childId).containsExactly(CHILD, SIBLING);
        assertThat(recorded.criteria()).isEqualTo("Long term care");
    }

    @Test
    void nobody_else_does() {
        var cohort = aCohort().about(CHILD, longTermCare());
        cohort.by(managerCasework()).when(lookAt("2020-06-01", CHILD)).isRefusedBy(R60);
        cohort.by(practitioner()).when(lookAt("2020-06-01", CHILD)).isRefusedBy(R60);
        cohort.by(coordinator(ILLAWARRA)).when(lookAt("2020-06-01", CHILD)).isRefusedBy(R162);
        given(longTermCare()).by(practitioner()).when(find("2020-06-01", true)).isRefusedBy(R60);
    }

    @Test
    void a_child_with_another_goal_on_that_day_is_not_looked_at() {
        aCohort()
                .about(CHILD, longTermCare())
                .about(SIBLING, restoration())
                .when(lookAt("2020-06-01", CHILD, SIBLING))
                .isRefusedBy(R60)
                .naming("findings[1].childId");
        var cohort = aCohort().about(CHILD, longTermCare());
        cohort.when(lookAt("2019-11-12", CHILD)).isAcceptedBy(R60);
        cohort.when(lookAt("2019-11-11", CHILD)).isRefusedBy(R60);
        given(restoration()).by(coordinator(SWS)).when(find("2020-06-01", true)).isRefusedBy(R60);
        given(longTermCare())
                .by(coordinator(SWS))
                .when(find("2019-11-12", true))
                .isAcceptedBy(R60);
        given(longTermCare())
                .by(coordinator(SWS))
                .when(find("2019-11-11", true))
                .isRefusedBy(R60);
    }

    @Test
    void a_child_is_there_and_is_named_once() {
        aCohort().when(lookAt("2020-06-01", CHILD)).isRejectedAs(NoSuchRecord.class);
        aCohort()
                .about(CHILD, longTermCare())
                .when(lookAt("2020-06-01", CHILD, CHILD))
                .isRefusedBy(R60)
                .naming("findings[1].childId");
        given(longTermCare())
                .and(found("2020-06-01", false))
                .by(coordinator(SWS))
                .when(find("2020-06-01", true))
                .isRefusedBy(R60);
    }

    @Test
    void a_cohort_is_not_looked_at_tomorrow() {
        var cohort = aCohort().about(CHILD, longTermCare());
        cohort.when(lookAt("2020-07-01", CHILD)).isAcceptedBy(R131);
        cohort.when(lookAt("2020-07-02", CHILD)).isRefusedBy(R131).naming("heldOn");
    }

    @Test
    void a_child_found_in_need_gets_a_consultation_task() {
        var outcome = given(longTermCare())
                .by(coordinator(SWS))
                .when(find("2020-06-01", true))
                .isAcceptedBy(R33)
                .records(CohortFindingRecorded.class);
        var task = outcome.follows(TaskOpened.class);
        assertThat(task.kind()).isEqualTo(TaskKind.CONSULTATION);
        assertThat(task.trigger()).isEqualTo(COHORT_REVIEW_IDENTIFIED);
        assertThat(task.about())
                .isEqualTo(outcome.recorded(CohortFindingRecorded.class).recordId());
        given(longTermCare())
                .by(coordinator(SWS))
                .when(find("2020-06-01", false))
                .isAcceptedBy(R33)
                .followsNo(TaskOpened.class);
    }

    @Test
    void a_child_with_dcj_may_be_named_too() {
        given(underDcj(LONG_TERM_CARE))
                .by(coordinator(SWS))
                .when(find("2020-06-01", true))
                .isAcceptedBy(R33)
                .follows(TaskOpened.class);
    }

    @Test
    void a_cohort_review_does_not_move_the_due_date() {
        given(longTermCare())
                .by(coordinator(SWS))
                .when(find("2020-06-01", true))
                .isAcceptedBy(R61)
                .leavesTheScheduleAsItWas()
                .dueOn("2020-11-12");
    }

    @Test
    void a_finding_is_corrected_and_voided_and_the_task_follows() {
        given(longTermCare())
                .and(found("2020-06-01", true))
                .by(coordinator(SWS))
                .correcting(id("finding"), "It was the sibling.")
                .when(new RecordCohortFinding(CHILD, null, Past.day("2020-06-01"), false, "Nothing new."))
                .records(RecordCorrected.class, CohortFindingRecorded.class)
                .followsNo(TaskOpened.class);
        given(longTermCare())
                .and(found("2020-06-01", true))
                .by(coordinator(SWS))
                .when(voidRecord(id("finding"), "It was the sibling."))
                .followsNo(TaskOpened.class);
    }

    @Test
    void it_tells_the_versions_of_the_lists_of_its_day() {
        var outcome = aCohort().about(CHILD, longTermCare()).when(lookAt("2020-06-01", CHILD));
        assertThat(outcome.metadata("reference"))
                .containsExactly(ChildFixture.REFERENCE.versions().on(Past.day("2020-06-01")));
    }

    @Test
    void what_it_found_of_a_child_is_uploaded_to_ChildStory_like_any_review() {
        var found = given(longTermCare())
                .by(coordinator(SWS))
                .when(find("2020-06-01", false))
                .isAcceptedBy(R129);
        var outstanding = found.follows(UploadOutstanding.class);
        var finding = found.recorded(CohortFindingRecorded.class).recordId();
        assertThat(outstanding.about()).isEqualTo(finding);
        assertThat(outstanding.until()).isNull();
        var uploaded = found.then()
                .by(coordinator(SWS))
                .when(new ConfirmChildStoryUpload(CHILD, finding, Past.day("2020-06-03"), "CS-77"))
                .isAcceptedBy(R129)
                .follows(UploadOutstanding.class);
        assertThat(uploaded.until()).isEqualTo("2020-06-03");
    }
}
