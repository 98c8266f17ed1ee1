package permanency.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.DISTRICT;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.day;
import static permanency.command.Past.plus;
import static permanency.command.Past.restoration;
import static permanency.command.Past.transferred;
import static permanency.command.Past.underDcj;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R162;
import static permanency.command.review.MeetingFixture.aMeeting;
import static permanency.command.review.MeetingRules.R62;
import static permanency.command.review.ReviewOrders.cancel;
import static permanency.command.review.ReviewOrders.convene;
import static permanency.command.review.ReviewOrders.hold;
import static permanency.command.review.ReviewOrders.postpone;
import static permanency.command.review.ReviewRules.R49;
import static permanency.events.goal.CasePlanGoal.RESTORATION;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.command.Past;
import permanency.command.child.LetTimePass;
import permanency.command.submission.KeyReused;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildId;
import permanency.events.review.ReviewMeetingCancelled;
import permanency.events.review.ReviewMeetingConvened;
import permanency.events.review.ReviewMeetingHeld;
import permanency.events.review.ReviewMeetingPostponed;

class ReviewMeetingTest {

    private static final ChildId SIBLING = ChildId.of("e2b0f9a4-11d3-4c86-b7c9-2f8d5a6c3b02");

    private static MeetingFixture<ReviewMeeting> ofTwo() {
        return aMeeting().about(CHILD, restoration()).about(SIBLING, restoration());
    }

    private static Outcome convened() {
        return ofTwo().when(convene("2020-07-15", CHILD, SIBLING));
    }

    @Test
    void a_coordinator_convenes_a_meeting_with_one_provider_about_several_children() {
        var recorded = convened().isAcceptedBy(R49).recorded(ReviewMeetingConvened.class);
        assertThat(recorded.children()).containsExactly(CHILD, SIBLING);
        assertThat(recorded.districts()).containsExactly(DISTRICT);
        assertThat(recorded.plannedOn()).isEqualTo("2020-07-15");
        assertThat(recorded.occurredOn()).isEqualTo("2020-07-01");
    }

    @Test
    void nobody_else_convenes_it() {
        ofTwo().by(practitioner()).when(convene("2020-07-15", CHILD)).isRefusedBy(R49);
        ofTwo().by(managerCasework()).when(convene("2020-07-15", CHILD)).isRefusedBy(R49);
        ofTwo().by(coordinator(ILLAWARRA)).when(convene("2020-07-15", CHILD)).isRefusedBy(R162);
    }

    @Test
    void every_child_is_managed_by_that_provider() {
        aMeeting()
                .about(CHILD, restoration())
                .about(SIBLING, underDcj(RESTORATION))
                .when(convene("2020-07-15", CHILD, SIBLING))
                .isRefusedBy(R49)
                .naming("children[1]");
        var moved = plus(restoration(), transferred(HARBOUR, RIVER, "2020-06-01"));
        aMeeting().about(CHILD, moved).when(convene("2020-07-15", CHILD)).isRefusedBy(R49);
        aMeeting().about(CHILD, moved).when(convene("2020-06-01", CHILD)).isRefusedBy(R49);
        aMeeting().about(CHILD, moved).when(convene("2020-05-31", CHILD)).isAcceptedBy(R49);
    }

    @Test
    void a_child_that_is_not_there_has_no_meeting() {
        aMeeting().when(convene("2020-07-15", CHILD)).isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void a_meeting_is_put_off_or_cancelled_until_it_was_held() {
        ofTwo().after(convened()).when(postpone("2020-07-22")).isAcceptedBy(R62).recorded(ReviewMeetingPostponed.class);
        ofTwo().after(convened()).when(postpone(null)).isAcceptedBy(R62);
        ofTwo().after(convened()).when(cancel()).isAcceptedBy(R62).recorded(ReviewMeetingCancelled.class);
        var cancelled =
                ofTwo().after(convened()).after(ofTwo().after(convened()).when(cancel()));
        cancelled.when(postpone("2020-07-22")).isRejectedAs(NotOpen.class);
        cancelled.when(hold("2020-07-01")).isRejectedAs(NotOpen.class);
        var held = ofTwo().after(convened()).after(ofTwo().after(convened()).when(hold("2020-07-01")));
        held.when(cancel()).isRejectedAs(NotOpen.class);
        held.when(hold("2020-07-01")).isRejectedAs(NotOpen.class);
    }

    @Test
    void only_a_coordinator_of_the_district_does_so() {
        ofTwo().after(convened()).by(practitioner()).when(cancel()).isRefusedBy(R49);
        ofTwo().after(convened()).by(coordinator(ILLAWARRA)).when(cancel()).isRefusedBy(R162);
        ofTwo().after(convened()).by(coordinator("*")).when(cancel()).isAcceptedBy(R162);
    }

    @Test
    void a_meeting_that_nobody_convened_is_not_held() {
        aMeeting().when(hold("2020-07-01")).isRejectedAs(NoSuchRecord.class);
        aMeeting().when(postpone(null)).isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void a_meeting_is_not_held_tomorrow() {
        ofTwo().after(convened()).when(hold("2020-07-01")).isAcceptedBy(R131);
        ofTwo().after(convened()).when(hold("2020-07-02")).isRefusedBy(R131).naming("heldOn");
    }

    @Test
    void the_day_it_was_held_is_corrected() {
        var held = ofTwo().after(convened()).when(hold("2020-07-01"));
        var record = held.recorded(ReviewMeetingHeld.class).recordId();
        var corrected = ofTwo().after(convened())
                .after(held)
                .correcting(record, "It was the day before.")
                .when(hold("2020-06-30"))
                .recorded(ReviewMeetingHeld.class);
        assertThat(corrected.recordId()).isEqualTo(record);
        assertThat(corrected.correctionReason()).isEqualTo("It was the day before.");
        ofTwo().after(convened())
                .after(held)
                .correcting(Past.id("another"), "It was the day before.")
                .when(hold("2020-06-30"))
                .isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void the_same_order_sent_again_gets_the_same_answer() {
        var key = UUID.randomUUID();
        var first = ofTwo().withKey(key).when(convene("2020-07-15", CHILD));
        var again = ofTwo().after(first)
                .withKey(key)
                .when(convene("2020-07-15", CHILD))
                .recordsNothing();
        assertThat(again.receipt()).isEqualTo(first.receipt());
        ofTwo().after(first).withKey(key).when(convene("2020-07-16", CHILD)).isRejectedAs(KeyReused.class);
    }

    /** The review of the child was due on 12 May 2020, and a meeting planned for it changes nothing in its history. */
    @Test
    void whatever_becomes_of_a_meeting_the_due_date_stays() {
        given(restoration())
                .on("2020-08-01")
                .by(coordinator(SWS))
                .when(new LetTimePass(CHILD))
                .isAcceptedBy(R62)
                .leavesTheScheduleAsItWas()
                .dueOn("2020-05-12");
        var meeting = Meeting.NONE.apply(convened().recorded(ReviewMeetingConvened.class));
        assertThat(meeting.plannedOn()).isEqualTo(day("2020-07-15"));
    }

    @Test
    void it_tells_the_versions_of_the_lists_of_its_day() {
        var ofTheDay = ChildFixture.REFERENCE.versions().on(Past.day("2020-07-01"));
        assertThat(convened().metadata("reference")).containsExactly(ofTheDay);
        assertThat(ofTwo().after(convened()).when(cancel()).metadata("reference"))
                .containsExactly(ofTheDay);
    }
}
