package permanency.command.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import permanency.command.submission.Answers;
import permanency.command.submission.Caller;
import permanency.command.submission.ChildAnswers;
import permanency.command.submission.ChildByChild;
import permanency.command.submission.CommandDesk;
import permanency.command.submission.CommandEndpoint;
import permanency.command.submission.Correction;
import permanency.command.submission.Receipt;
import permanency.events.ChildId;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.review.ProgressReview;
import permanency.events.review.ReviewReason;

/** Chapter review over HTTP: meetings, and the reviews of the children of a meeting. */
@CommandEndpoint
class ReviewMeetingEndpoint {

    private static final String MEETINGS = "/v1/review-meetings";
    private static final int MOST_CHILDREN = 100;

    private final CommandDesk desk;
    private final ChildByChild children;

    ReviewMeetingEndpoint(CommandDesk desk, ChildByChild children) {
        this.desk = desk;
        this.children = children;
    }

    record NewReviewMeeting(
            @NotNull LocalDate plannedOn,
            @NotNull ProviderId provider,
            @NotEmpty @Size(max = MOST_CHILDREN) List<@NotNull ChildId> children) {}

    record MeetingPostponement(
            LocalDate plannedOn, @NotBlank String reason) {}

    record MeetingCancellation(@NotBlank String reason) {}

    record HeldMeeting(@NotNull LocalDate heldOn, @Valid Correction correction) {}

    record MeetingReviews(
            @NotNull LocalDate heldOn,
            @NotEmpty @Size(max = MOST_CHILDREN) List<@NotNull @Valid ReviewOfChild> reviews) {}

    record ReviewOfChild(
            @NotNull ChildId childId,
            ReviewReason reason,
            @NotNull ProgressReview review) {

        ConductProgressReview at(RecordId meetingId, LocalDate heldOn) {
            return new ConductProgressReview(childId, heldOn, meetingId, null, reason, review);
        }
    }

    @PostMapping(MEETINGS)
    ResponseEntity<Receipt> convene(@Valid @RequestBody NewReviewMeeting body, Caller caller) {
        return Answers.entered(desk.send(
                new ConveneReviewMeeting(
                        new RecordId(caller.key()), body.plannedOn(), body.provider(), body.children()),
                caller));
    }

    @PostMapping(MEETINGS + "/{meetingId}/postponement")
    ResponseEntity<Receipt> postpone(
            @PathVariable RecordId meetingId, @Valid @RequestBody MeetingPostponement body, Caller caller) {
        return Answers.entered(
                desk.send(new PostponeReviewMeeting(meetingId, body.plannedOn(), body.reason()), caller));
    }

    @PostMapping(MEETINGS + "/{meetingId}/cancellation")
    ResponseEntity<Receipt> cancel(
            @PathVariable RecordId meetingId, @Valid @RequestBody MeetingCancellation body, Caller caller) {
        return Answers.entered(desk.send(new CancelReviewMeeting(meetingId, body.reason()), caller));
    }

    @PostMapping(MEETINGS + "/{meetingId}/holding")
    ResponseEntity<Receipt> hold(
            @PathVariable RecordId meetingId, @Valid @RequestBody HeldMeeting body, Caller caller) {
        return Answers.entered(
                desk.send(new HoldReviewMeeting(meetingId, body.heldOn()), caller.correcting(body.correction())));
    }

    /** One review in the history of each child; each child's answer is its own. */
    @PostMapping(MEETINGS + "/{meetingId}/reviews")
    ResponseEntity<ChildAnswers> review(
            @PathVariable RecordId meetingId, @Valid @RequestBody MeetingReviews body, Caller caller) {
        var reviews =
                body.reviews().stream().map(r -> r.at(meetingId, body.heldOn())).toList();
        return Answers.each(new ChildAnswers(null, children.send(reviews, caller)));
    }
}
