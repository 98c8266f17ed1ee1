package permanency.command.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import permanency.command.submission.Answers;
import permanency.command.submission.Caller;
import permanency.command.submission.CommandDesk;
import permanency.command.submission.CommandEndpoint;
import permanency.command.submission.Correction;
import permanency.command.submission.Receipt;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ProgressReview;
import permanency.events.review.ReviewReason;
import permanency.events.review.ReviewType;

/** Chapter review over HTTP. */
@CommandEndpoint
class ReviewEndpoint {

    private static final String REVIEWS = "/v1/children/{childId}/progress-reviews";

    private final CommandDesk desk;

    ReviewEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record HeldReview(
            @NotNull LocalDate heldOn,
            RecordId meetingId,
            ReviewType type,
            ReviewReason reason,
            @NotNull ProgressReview review,
            @Valid Correction correction) {}

    record Heightening(
            @NotNull LocalDate raisedOn,
            @NotNull HeightenedReason reason,
            @NotBlank String explanation,
            @Valid Correction correction) {}

    @PostMapping(REVIEWS)
    ResponseEntity<Receipt> conduct(@PathVariable ChildId childId, @Valid @RequestBody HeldReview body, Caller caller) {
        return Answers.recorded(desk.send(
                new ConductProgressReview(
                        childId, body.heldOn(), body.meetingId(), body.type(), body.reason(), body.review()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/heightened-frequency")
    ResponseEntity<Receipt> heighten(
            @PathVariable ChildId childId, @Valid @RequestBody Heightening body, Caller caller) {
        return Answers.recorded(desk.send(
                new RaiseHeightenedFrequency(childId, body.raisedOn(), body.reason(), body.explanation()),
                caller.correcting(body.correction())));
    }
}
