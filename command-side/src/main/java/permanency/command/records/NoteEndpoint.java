package permanency.command.records;

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
import permanency.events.records.WhoseWords;

/** Chapter records over HTTP: what stands beside a record. */
@CommandEndpoint
class NoteEndpoint {

    private static final String RECORD = "/v1/children/{childId}/records/{recordId}";

    private final CommandDesk desk;

    NoteEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record Upload(
            @NotNull LocalDate uploadedOn,
            @NotBlank @Size(max = 200) String reference,
            @Valid Correction correction) {}

    record Annotation(
            @NotNull LocalDate saidOn,
            WhoseWords whose,
            @Size(max = 4000) String words,
            @Valid Correction correction) {}

    /** @param clause number of the rule that was broken, such as R4 */
    record ExceptionClosing(
            @NotBlank @Size(max = 4) String clause,
            @NotNull LocalDate closedOn,
            @Size(max = 2000) String reason,
            @Valid Correction correction) {}

    @PostMapping(RECORD + "/uploads")
    ResponseEntity<Receipt> upload(
            @PathVariable ChildId childId,
            @PathVariable RecordId recordId,
            @Valid @RequestBody Upload body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new ConfirmChildStoryUpload(childId, recordId, body.uploadedOn(), body.reference()),
                caller.correcting(body.correction())));
    }

    @PostMapping(RECORD + "/annotations")
    ResponseEntity<Receipt> annotate(
            @PathVariable ChildId childId,
            @PathVariable RecordId recordId,
            @Valid @RequestBody Annotation body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new AnnotateRecord(childId, recordId, body.saidOn(), body.whose(), body.words()),
                caller.correcting(body.correction())));
    }

    @PostMapping(RECORD + "/exception-closings")
    ResponseEntity<Receipt> close(
            @PathVariable ChildId childId,
            @PathVariable RecordId recordId,
            @Valid @RequestBody ExceptionClosing body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new CloseComplianceException(childId, body.clause(), recordId, body.closedOn(), body.reason()),
                caller.correcting(body.correction())));
    }
}
