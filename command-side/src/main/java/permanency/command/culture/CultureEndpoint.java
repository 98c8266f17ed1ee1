package permanency.command.culture;

import jakarta.validation.Valid;
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
import permanency.events.culture.CulturalConsultation;
import permanency.events.culture.IndigenousStatus;

/** Chapter culture over HTTP. */
@CommandEndpoint
class CultureEndpoint {

    private final CommandDesk desk;

    CultureEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record StatedIndigenousStatus(
            @NotNull LocalDate statedOn,
            IndigenousStatus status,
            String source,
            @Valid Correction correction) {}

    record HeldCulturalConsultation(
            @NotNull LocalDate heldOn,
            @NotNull CulturalConsultation consultation,
            @Valid Correction correction) {}

    /** @param decisionId of the decision, or of the proposal or application that it was about */
    record EvidencedEngagement(
            @NotNull RecordId decisionId,
            @NotNull LocalDate engagedOn,
            String familyLedDecisionMaking,
            String accoEngagement,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/indigenous-statuses")
    ResponseEntity<Receipt> state(
            @PathVariable ChildId childId, @Valid @RequestBody StatedIndigenousStatus body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordIndigenousStatus(childId, body.statedOn(), body.status(), body.source()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/cultural-consultations")
    ResponseEntity<Receipt> consult(
            @PathVariable ChildId childId, @Valid @RequestBody HeldCulturalConsultation body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordCulturalConsultation(childId, body.heldOn(), body.consultation()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/cultural-engagements")
    ResponseEntity<Receipt> engage(
            @PathVariable ChildId childId, @Valid @RequestBody EvidencedEngagement body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordCulturalEngagement(
                        childId,
                        body.decisionId(),
                        body.engagedOn(),
                        body.familyLedDecisionMaking(),
                        body.accoEngagement()),
                caller.correcting(body.correction())));
    }
}
