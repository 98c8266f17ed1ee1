package permanency.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.named;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.review;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.goal;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.registered;
import static permanency.command.Past.review;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.CorrectionRules.R163;
import static permanency.command.review.ContentRules.R53;
import static permanency.command.review.ContentRules.R54;
import static permanency.command.review.ReviewRules.R50;
import static permanency.command.review.ReviewRules.R63;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.command.submission.NoSuchRecord;
import permanency.events.RecordId;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewType;

class CorrectProgressReviewTest {

    private static final RecordId AUGUST = id("review 2021-08-20");
    private static final RecordId FEBRUARY = id("review 2022-02-25");

    /** Guardianship since 24 February 2021, reviewed on 20 August 2021 and 25 February 2022: due 25 August 2022. */
    private static ChildFixture reviewedTwice() {
        return given(
                        registered(),
                        inCare("2019-11-01"),
                        managedBy(HARBOUR, "2019-11-12"),
                        goal(GUARDIANSHIP, "2021-02-24"),
                        review("2021-08-20"),
                        review("2022-02-25"))
                .on("2022-03-10");
    }

    @Test
    void a_corrected_day_moves_the_due_date() {
        var outcome = reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "A slip of the pen.")
                .when(conduct("2022-02-18"))
                .isAcceptedBy(R132)
                .records(RecordCorrected.class, ProgressReviewRecorded.class)
                .dueOn("2022-08-18");
        assertThat(outcome.history().reviews().find(FEBRUARY))
                .hasValueSatisfying(r -> assertThat(r.occurredOn()).isEqualTo("2022-02-18"));
        assertThat(outcome.recorded(RecordCorrected.class).corrects()).isEqualTo(FEBRUARY);
    }

    @Test
    void a_corrected_day_of_an_earlier_review_leaves_the_due_date() {
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(AUGUST, "A slip of the pen.")
                .when(conduct("2021-08-18"))
                .dueOn("2022-08-25");
    }

    @Test
    void a_corrected_conclusion_changes_the_frequency() {
        var heightened = with(
                review(),
                Map.of(
                        "heightened",
                        true,
                        "heightenedReason",
                        HeightenedReason.SPECIFIC_CHALLENGES,
                        "specificChallenges",
                        "Housing is lost."));
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "The conclusion was lost.")
                .when(conduct("2022-02-25", heightened))
                .dueOn("2022-05-25")
                .inMode(HEIGHTENED);
    }

    @Test
    void a_corrected_text_leaves_the_schedule() {
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "A typing error.")
                .when(conduct("2022-02-25", with(review(), "progressSummary", "Better.")))
                .records(RecordCorrected.class, ProgressReviewRecorded.class)
                .leavesTheScheduleAsItWas();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_correction_gives_its_reason(String reason) {
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, reason)
                .when(conduct("2022-02-18"))
                .isRefusedBy(R132)
                .naming("correction.reason");
        reviewedTwice()
                .by(coordinator(SWS))
                .when(voidRecord(FEBRUARY, reason))
                .isRefusedBy(R132)
                .naming("reason");
    }

    @Test
    void only_a_coordinator_corrects_or_voids() {
        reviewedTwice()
                .recordedBy(coordinator(SWS))
                .by(managerCasework())
                .correcting(FEBRUARY, "A slip.")
                .when(conduct("2022-02-18"))
                .isRefusedBy(R163);
        reviewedTwice()
                .recordedBy(coordinator(SWS))
                .by(managerCasework())
                .when(voidRecord(FEBRUARY, "A slip."))
                .isRefusedBy(R163);
        reviewedTwice()
                .recordedBy(named("coordinator-9", coordinator(SWS)))
                .by(coordinator(SWS))
                .when(voidRecord(FEBRUARY, "A slip."))
                .isAcceptedBy(R163);
    }

    @Test
    void a_review_is_not_corrected_to_the_day_of_another() {
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "A slip.")
                .when(conduct("2021-08-20"))
                .isRefusedBy(R50);
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "A slip.")
                .when(conduct("2021-08-21"))
                .isAcceptedBy(R50);
    }

    @Test
    void the_corrected_day_is_neither_tomorrow_nor_before_the_goal() {
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "A slip.")
                .when(conduct("2022-03-10"))
                .isAcceptedBy(R63);
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "A slip.")
                .when(conduct("2022-03-11"))
                .isRefusedBy(R63)
                .naming("heldOn");
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "A slip.")
                .when(conduct("2021-02-23"))
                .isRefusedBy(R63)
                .naming("heldOn");
    }

    @Test
    void the_corrected_record_is_as_whole_as_any() {
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "A slip.")
                .when(conduct("2022-02-25", without(review(), "progressSummary")))
                .isRefusedBy(R54)
                .naming("review.progressSummary");
        var alone =
                with(with(review(), "evidence", List.of()), "incompleteParticipationReason", "The reports were late.");
        var corrected = reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "A slip.")
                .when(conduct("2022-02-25", alone))
                .isAcceptedBy(R53)
                .recorded(ProgressReviewRecorded.class);
        assertThat(corrected.incompleteParticipation()).isTrue();
    }

    @Test
    void a_correction_can_be_corrected() {
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "A slip.")
                .when(conduct("2022-02-18"))
                .then()
                .on("2022-03-11")
                .by(coordinator(SWS))
                .correcting(FEBRUARY, "It was right.")
                .when(conduct("2022-02-25"))
                .isAcceptedBy(R132)
                .dueOn("2022-08-25");
    }

    @Test
    void a_voided_review_counts_no_longer() {
        var outcome = reviewedTwice()
                .by(coordinator(SWS))
                .when(voidRecord(FEBRUARY, "It was the review of a sibling."))
                .isAcceptedBy(R132)
                .records(RecordVoided.class)
                .dueOn("2022-02-20")
                .inMode(STANDARD);
        assertThat(outcome.history().reviews().held()).hasSize(1);
    }

    @Test
    void its_day_is_free_again() {
        reviewedTwice()
                .by(coordinator(SWS))
                .when(voidRecord(FEBRUARY, "It was the review of a sibling."))
                .then()
                .on("2022-03-11")
                .by(coordinator(SWS))
                .when(conduct("2022-02-25"))
                .isAcceptedBy(R50)
                .dueOn("2022-08-25");
    }

    @Test
    void a_review_that_is_not_there_is_neither_corrected_nor_voided() {
        reviewedTwice()
                .by(coordinator(SWS))
                .correcting(id("no such review"), "A slip.")
                .when(conduct("2022-02-18"))
                .isRejectedAs(NoSuchRecord.class);
        reviewedTwice()
                .by(coordinator(SWS))
                .when(voidRecord(FEBRUARY, "A slip."))
                .then()
                .by(coordinator(SWS))
                .when(voidRecord(FEBRUARY, "A slip."))
                .isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void a_correction_counts_by_who_is_known_now_to_have_managed_the_case() {
        var reviewed = with(review("2020-06-01"), "type", ReviewType.DCJ_OOHC_PROGRESS_REVIEW);
        var outcome = given(registered(), inCare("2019-11-01"), goal(GUARDIANSHIP, "2020-01-01"), reviewed)
                .and(managedBy(HARBOUR, "2020-05-01"))
                .by(coordinator(SWS))
                .correcting(id("review 2020-06-01"), "A late transfer.")
                .when(conduct("2020-06-01"))
                .isAcceptedBy(R132);
        assertThat(outcome.recorded(ProgressReviewRecorded.class).type()).isEqualTo(ReviewType.PERMANENCY_REVIEW);
        outcome.dueOn("2020-12-01");
    }
}
