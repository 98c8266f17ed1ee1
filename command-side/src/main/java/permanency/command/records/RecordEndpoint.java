package permanency.command.records;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import permanency.command.submission.Answers;
import permanency.command.submission.Caller;
import permanency.command.submission.CommandDesk;
import permanency.command.submission.CommandEndpoint;
import permanency.command.submission.Receipt;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** Chapter records over HTTP: what holds for a record of any kind. */
@CommandEndpoint
class RecordEndpoint {

    private final CommandDesk desk;

    RecordEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record Voiding(String reason) {}

    @PostMapping("/v1/children/{childId}/records/{recordId}/voiding")
    ResponseEntity<Receipt> voidRecord(
            @PathVariable ChildId childId,
            @PathVariable RecordId recordId,
            @Valid @RequestBody Voiding body,
            Caller caller) {
        return Answers.recorded(desk.send(new VoidRecord(childId, recordId, body.reason()), caller));
    }
}
