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
import permanency.events.records.RecordingIssue;

/** Chapter records over HTTP: what is wrong in ChildStory. */
@CommandEndpoint
class RecordingIssueEndpoint {

    private final CommandDesk desk;

    RecordingIssueEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record RaisedIssue(
            @NotNull LocalDate askedOn,
            @NotNull RecordingIssue issue,
            @Valid Correction correction) {}

    record IssueResolution(
            @NotNull LocalDate fixedOn,
            @NotBlank @Size(max = 2000) String fix,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/recording-issues")
    ResponseEntity<Receipt> raise(@PathVariable ChildId childId, @Valid @RequestBody RaisedIssue body, Caller caller) {
        return Answers.recorded(desk.send(
                new RaiseRecordingIssue(childId, body.askedOn(), body.issue()), caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/recording-issues/{issueId}/resolutions")
    ResponseEntity<Receipt> resolve(
            @PathVariable ChildId childId,
            @PathVariable RecordId issueId,
            @Valid @RequestBody IssueResolution body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new ResolveRecordingIssue(childId, issueId, body.fixedOn(), body.fix()),
                caller.correcting(body.correction())));
    }
}
