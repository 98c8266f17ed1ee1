package permanency.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.Past.review;
import static permanency.command.Past.transferred;
import static permanency.command.Past.underDcj;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.review.ParticipationRules.R51;
import static permanency.command.review.ReviewOrders.copy;
import static permanency.command.review.ReviewPast.copied;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.ReviewConsequences.R52;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.command.Orders;
import permanency.command.Past;
import permanency.command.child.LetTimePass;
import permanency.command.submission.NoSuchRecord;
import permanency.events.records.RecordCorrected;
import permanency.events.review.ReviewCopyOutstanding;
import permanency.events.review.ReviewCopyProvided;
import permanency.events.review.ReviewType;

class ProvideReviewCopyTest {

    /** Documented on Tuesday 5 May 2020, so ten business days end on Tuesday 19 May. */
    private static ChildFixture reviewed() {
        return given(restoration()).and(review("2020-05-05"));
    }

    private static final LetTimePass TIME = new LetTimePass(Past.CHILD);

    @Test
    void a_coordinator_records_the_copy_of_a_review() {
        var outcome = reviewed()
                .by(coordinator(SWS))
                .when(copy("2020-05-18"))
                .isAcceptedBy(R51)
                .records(ReviewCopyProvided.class)
                .leavesTheScheduleAsItWas();
        var recorded = outcome.recorded(ReviewCopyProvided.class);
        assertThat(recorded.reviewId()).isEqualTo(id("review 2020-05-05"));
        assertThat(recorded.recipient().organisation()).isEqualTo("harbour-families");
        assertThat(recorded.occurredOn()).isEqualTo("2020-05-18");
    }

    @Test
    void nobody_else_does() {
        reviewed().by(practitioner()).when(copy("2020-05-18")).isRefusedBy(R51);
        reviewed().by(managerCasework()).when(copy("2020-05-18")).isRefusedBy(R51);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "role", "organisation"})
    void the_recipient_is_named(String part) {
        reviewed()
                .by(coordinator(SWS))
                .when(without(copy("2020-05-18"), "recipient." + part))
                .isRefusedBy(R51)
                .naming("recipient." + part);
    }

    @Test
    void the_recipient_is_of_the_provider_that_managed_the_case_on_the_day_of_the_review() {
        var elsewhere = with(copy("2020-06-15"), "recipient.organisation", "river-and-plain");
        reviewed()
                .and(transferred(HARBOUR, RIVER, "2020-06-01"))
                .by(coordinator(SWS))
                .when(elsewhere)
                .isRefusedBy(R51)
                .naming("recipient.organisation");
        reviewed()
                .and(transferred(HARBOUR, RIVER, "2020-06-01"))
                .by(coordinator(SWS))
                .when(copy("2020-06-15"))
                .isAcceptedBy(R51);
    }

    @Test
    void a_copy_is_given_after_the_review_and_not_tomorrow() {
        reviewed().by(coordinator(SWS)).when(copy("2020-05-05")).isAcceptedBy(R51);
        reviewed()
                .by(coordinator(SWS))
                .when(copy("2020-05-04"))
                .isRefusedBy(R51)
                .naming("providedOn");
        reviewed()
                .on("2020-05-18")
                .by(coordinator(SWS))
                .when(copy("2020-05-18"))
                .isAcceptedBy(R131);
        reviewed()
                .on("2020-05-18")
                .by(coordinator(SWS))
                .when(copy("2020-05-19"))
                .isRefusedBy(R131)
                .naming("providedOn");
    }

    @Test
    void a_review_of_a_child_with_dcj_has_no_copy() {
        var ofDcj = with(review("2020-05-05"), "type", ReviewType.DCJ_OOHC_PROGRESS_REVIEW);
        given(underDcj(RESTORATION))
                .and(ofDcj)
                .by(coordinator(SWS))
                .when(copy("2020-05-18"))
                .isRefusedBy(R51);
        given(underDcj(RESTORATION))
                .and(ofDcj)
                .on("2020-08-01")
                .by(coordinator(SWS))
                .when(TIME)
                .isAcceptedBy(R52)
                .followsNo(ReviewCopyOutstanding.class);
    }

    @Test
    void a_review_that_is_not_there_has_no_copy() {
        given(restoration()).by(coordinator(SWS)).when(copy("2020-05-18")).isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void ten_business_days_are_in_time_and_the_next_one_is_not() {
        reviewed()
                .on("2020-05-19")
                .by(coordinator(SWS))
                .when(TIME)
                .isAcceptedBy(R52)
                .followsNo(ReviewCopyOutstanding.class);
        var outstanding = reviewed()
                .on("2020-05-20")
                .by(coordinator(SWS))
                .when(TIME)
                .isAcceptedBy(R52)
                .follows(ReviewCopyOutstanding.class);
        assertThat(outstanding.occurredOn()).isEqualTo("2020-05-20");
        assertThat(outstanding.reviewId()).isEqualTo(id("review 2020-05-05"));
        assertThat(outstanding.provider()).isEqualTo(HARBOUR.provider());
    }

    @Test
    void the_days_count_from_the_day_it_was_documented() {
        given(restoration())
                .and(with(review("2020-05-05"), "documentedOn", "2020-05-08"))
                .on("2020-05-24")
                .by(coordinator(SWS))
                .when(TIME)
                .isAcceptedBy(R52)
                .followsNo(ReviewCopyOutstanding.class);
        var outstanding = given(restoration())
                .and(with(review("2020-05-05"), "documentedOn", "2020-05-08"))
                .on("2020-05-25")
                .by(coordinator(SWS))
                .when(TIME)
                .follows(ReviewCopyOutstanding.class);
        assertThat(outstanding.occurredOn()).isEqualTo("2020-05-25");
    }

    @Test
    void the_scheduler_is_told_the_first_day_on_which_it_is_outstanding() {
        var days = new ArrayList<LocalDate>();
        given(restoration())
                .on("2020-05-05")
                .keepingMomentsIn((child, day) -> days.add(day))
                .by(coordinator(SWS))
                .when(Orders.conduct("2020-05-05"))
                .isAcceptedBy(R52);
        assertThat(days).contains(Past.day("2020-05-20"));
    }

    @Test
    void what_is_outstanding_is_so_until_the_copy_is_given_and_was_late() {
        var outstanding = reviewed().on("2020-06-01").by(coordinator(SWS)).when(TIME);
        assertThat(outstanding.follows(ReviewCopyOutstanding.class).until()).isNull();
        var late = outstanding
                .then()
                .on("2020-06-02")
                .by(coordinator(SWS))
                .when(copy("2020-06-02"))
                .records(ReviewCopyProvided.class)
                .follows(ReviewCopyOutstanding.class);
        assertThat(late.occurredOn()).isEqualTo("2020-05-20");
        assertThat(late.until()).isEqualTo("2020-06-02");
    }

    @Test
    void a_copy_of_the_first_day_too_late_is_late_and_of_the_last_day_allowed_is_not() {
        var late = reviewed().by(coordinator(SWS)).when(copy("2020-05-20")).isAcceptedBy(R52);
        assertThat(late.follows(ReviewCopyOutstanding.class).until()).isEqualTo("2020-05-20");
        reviewed()
                .by(coordinator(SWS))
                .when(copy("2020-05-19"))
                .isAcceptedBy(R52)
                .followsNo(ReviewCopyOutstanding.class);
    }

    @Test
    void a_copy_recorded_late_that_was_given_in_time_takes_the_lateness_back() {
        reviewed()
                .on("2020-06-01")
                .by(coordinator(SWS))
                .when(TIME)
                .then()
                .on("2020-06-02")
                .by(coordinator(SWS))
                .when(copy("2020-05-18"))
                .followsNo(ReviewCopyOutstanding.class);
    }

    @Test
    void of_two_copies_the_first_counts() {
        var late = reviewed()
                .and(copied("2020-06-02"))
                .by(coordinator(SWS))
                .when(copy("2020-05-26"))
                .follows(ReviewCopyOutstanding.class);
        assertThat(late.until()).isEqualTo("2020-05-26");
    }

    @Test
    void a_voided_copy_was_not_given() {
        reviewed()
                .and(copied("2020-05-18"))
                .on("2020-06-01")
                .by(coordinator(SWS))
                .when(voidRecord(id("copy"), "It went to the wrong office."))
                .isAcceptedBy(R52)
                .follows(ReviewCopyOutstanding.class);
    }

    @Test
    void a_review_stays_before_its_copy_when_its_day_is_corrected() {
        var reviewed = reviewed().and(copied("2020-05-18")).by(coordinator(SWS));
        reviewed.correcting(id("review 2020-05-05"), "A slip of the pen.")
                .when(Orders.conduct("2020-05-19"))
                .isRefusedBy(R132);
        reviewed.when(Orders.conduct("2020-05-18")).isAcceptedBy(R132);
    }

    @Test
    void a_copy_is_corrected() {
        var outcome = reviewed()
                .and(copied("2020-05-18"))
                .by(coordinator(SWS))
                .correcting(id("copy"), "It was given on Friday.")
                .when(copy("2020-05-15"))
                .records(RecordCorrected.class, ReviewCopyProvided.class);
        assertThat(outcome.history().reviews().copies())
                .extracting(ReviewCopyProvided::occurredOn)
                .containsExactly(Past.day("2020-05-15"));
    }
}
