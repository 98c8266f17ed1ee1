package permanency.command.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import permanency.events.care.ConcernedPerson;
import permanency.events.care.SignificantChangeReason;

/** Chapter care over HTTP: what changed around a child, and ROSH reports. */
@CommandEndpoint
class ChangeEndpoint {

    private final CommandDesk desk;

    ChangeEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record SignificantChange(
            @NotNull LocalDate changedOn,
            @NotNull SignificantChangeReason reason,
            @NotNull ConcernedPerson concerns,
            @Size(max = 1000) String note,
            @Valid Correction correction) {}

    record Complexity(
            @NotNull LocalDate notedOn,
            @NotBlank @Size(max = 1000) String note,
            @Valid Correction correction) {}

    record RoshReference(
            @NotNull LocalDate receivedOn,
            @NotBlank String reference,
            @Valid Correction correction) {}

    record RoshConsultationRequest(
            @NotNull LocalDate requestedOn, @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/significant-changes")
    ResponseEntity<Receipt> change(
            @PathVariable ChildId childId, @Valid @RequestBody SignificantChange body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordSignificantChange(childId, body.changedOn(), body.reason(), body.concerns(), body.note()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/complexities")
    ResponseEntity<Receipt> noteComplexity(
            @PathVariable ChildId childId, @Valid @RequestBody Complexity body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordComplexity(childId, body.notedOn(), body.note()), caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/rosh-references")
    ResponseEntity<Receipt> receiveRosh(
            @PathVariable ChildId childId, @Valid @RequestBody RoshReference body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordRoshReference(childId, body.receivedOn(), body.reference()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/rosh-references/{roshId}/consultation-requests")
    ResponseEntity<Receipt> requestConsultation(
            @PathVariable ChildId childId,
            @PathVariable RecordId roshId,
            @Valid @RequestBody RoshConsultationRequest body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new RequestRoshConsultation(childId, roshId, body.requestedOn()),
                caller.correcting(body.correction())));
    }
}
