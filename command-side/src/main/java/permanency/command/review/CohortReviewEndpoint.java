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
import permanency.events.RecordId;
import permanency.events.review.CohortFinding;

/** Chapter review over HTTP: cohort reviews, and what they find of each child. */
@CommandEndpoint
class CohortReviewEndpoint {

    private static final int MOST_CHILDREN = 500;

    private final CommandDesk desk;
    private final ChildByChild children;

    CohortReviewEndpoint(CommandDesk desk, ChildByChild children) {
        this.desk = desk;
        this.children = children;
    }

    record NewCohortReview(
            @NotNull LocalDate heldOn,
            @NotBlank String cohort,
            @NotBlank String criteria,
            @NotEmpty @Size(max = MOST_CHILDREN) List<@NotNull @Valid ChildLookedAt> findings) {}

    record ChildLookedAt(
            @NotNull ChildId childId,
            @NotNull Boolean consultationNeeded,
            @NotBlank String reason) {

        CohortFinding finding() {
            return new CohortFinding(childId, consultationNeeded, reason);
        }

        RecordCohortFinding by(RecordId cohortReviewId, LocalDate heldOn) {
            return new RecordCohortFinding(childId, cohortReviewId, heldOn, consultationNeeded, reason);
        }
    }

    record CorrectedCohortFinding(
            @NotNull LocalDate heldOn,
            @NotNull Boolean consultationNeeded,
            @NotBlank String reason,
            @NotNull @Valid Correction correction) {}

    /** The review in a stream of its own, and then what it found in the history of each child. */
    @PostMapping("/v1/cohort-reviews")
    ResponseEntity<ChildAnswers> conduct(@Valid @RequestBody NewCohortReview body, Caller caller) {
        var id = new RecordId(caller.key());
        var receipt = desk.send(
                new ConductCohortReview(
                        id,
                        body.heldOn(),
                        body.cohort(),
                        body.criteria(),
                        body.findings().stream().map(ChildLookedAt::finding).toList()),
                caller);
        var findings =
                body.findings().stream().map(f -> f.by(id, body.heldOn())).toList();
        return Answers.each(new ChildAnswers(receipt, children.send(findings, caller)));
    }

    @PostMapping("/v1/children/{childId}/cohort-findings")
    ResponseEntity<Receipt> correct(
            @PathVariable ChildId childId, @Valid @RequestBody CorrectedCohortFinding body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordCohortFinding(childId, null, body.heldOn(), body.consultationNeeded(), body.reason()),
                caller.correcting(body.correction())));
    }
}
