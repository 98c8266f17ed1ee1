package permanency.command.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
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
import permanency.events.Participant;
import permanency.events.RecordId;

/** Chapter review over HTTP: what the provider brings to reviews and gets from them. */
@CommandEndpoint
class ParticipationEndpoint {

    private final CommandDesk desk;

    ParticipationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record LodgedEvidence(
            @NotNull LocalDate lodgedOn,
            List<String> items,
            @Valid Correction correction) {}

    record ReviewCopy(
            @NotNull LocalDate providedOn,
            Participant recipient,
            @Valid Correction correction) {}

    record WorkOnChallenge(
            @NotNull LocalDate workedOn,
            String challenge,
            String action,
            Participant coordinator,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/review-evidence")
    ResponseEntity<Receipt> lodge(
            @PathVariable ChildId childId, @Valid @RequestBody LodgedEvidence body, Caller caller) {
        return Answers.recorded(desk.send(
                new LodgeReviewEvidence(childId, body.lodgedOn(), body.items()), caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/progress-reviews/{reviewId}/copies")
    ResponseEntity<Receipt> provide(
            @PathVariable ChildId childId,
            @PathVariable RecordId reviewId,
            @Valid @RequestBody ReviewCopy body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new ProvideReviewCopy(childId, reviewId, body.providedOn(), body.recipient()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/challenge-work")
    ResponseEntity<Receipt> work(
            @PathVariable ChildId childId, @Valid @RequestBody WorkOnChallenge body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordChallengeWork(childId, body.workedOn(), body.challenge(), body.action(), body.coordinator()),
                caller.correcting(body.correction())));
    }
}
