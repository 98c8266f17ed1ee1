package permanency.command.goal;

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
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.goal.FormalAssessment;
import permanency.events.goal.GuardianshipFindings;

/** Chapter goal over HTTP: the steps after an approval, and the findings behind a guardianship order. */
@CommandEndpoint
class GoalStepEndpoint {

    private static final String CHANGE = "/v1/children/{childId}/goal-changes/{proposalId}";

    private final CommandDesk desk;

    GoalStepEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record DevelopedCasePlan(
            @NotNull LocalDate developedOn,
            LocalDate culturalSupportPlanUpdatedOn,
            @Valid Correction correction) {}

    record MadeAssessment(
            @NotNull LocalDate assessedOn,
            @NotBlank String type,
            @NotNull Participant assessor,
            @NotBlank String result,
            @NotNull Boolean proceed,
            @Valid Correction correction) {}

    /** @param applicant an organisation; DCJ */
    record FiledApplication(
            @NotNull LocalDate filedOn,
            @NotBlank String applicant,
            @NotBlank String court,
            String reference,
            @Valid Correction correction) {}

    record FoundForGuardianship(
            @NotNull GuardianshipFindings findings, @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/court-orders/{orderId}/guardianship-findings")
    ResponseEntity<Receipt> find(
            @PathVariable ChildId childId,
            @PathVariable RecordId orderId,
            @Valid @RequestBody FoundForGuardianship body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new RecordGuardianshipFindings(childId, orderId, body.findings()),
                caller.correcting(body.correction())));
    }

    @PostMapping(CHANGE + "/case-plans")
    ResponseEntity<Receipt> develop(
            @PathVariable ChildId childId,
            @PathVariable RecordId proposalId,
            @Valid @RequestBody DevelopedCasePlan body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new RecordCasePlan(childId, proposalId, body.developedOn(), body.culturalSupportPlanUpdatedOn()),
                caller.correcting(body.correction())));
    }

    @PostMapping(CHANGE + "/assessments")
    ResponseEntity<Receipt> assess(
            @PathVariable ChildId childId,
            @PathVariable RecordId proposalId,
            @Valid @RequestBody MadeAssessment body,
            Caller caller) {
        var assessment = new FormalAssessment(body.type(), body.assessor(), body.result(), body.proceed());
        return Answers.recorded(desk.send(
                new RecordFormalAssessment(childId, proposalId, body.assessedOn(), assessment),
                caller.correcting(body.correction())));
    }

    @PostMapping(CHANGE + "/order-applications")
    ResponseEntity<Receipt> apply(
            @PathVariable ChildId childId,
            @PathVariable RecordId proposalId,
            @Valid @RequestBody FiledApplication body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new RecordOrderApplication(
                        childId, proposalId, body.filedOn(), body.applicant(), body.court(), body.reference()),
                caller.correcting(body.correction())));
    }
}
