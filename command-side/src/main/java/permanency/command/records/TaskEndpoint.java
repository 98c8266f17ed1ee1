package permanency.command.records;

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
import permanency.events.records.TaskKind;

/** Tasks over HTTP: they open by themselves, and end by what is recorded or with a reason. */
@CommandEndpoint
class TaskEndpoint {

    private final CommandDesk desk;

    TaskEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record TaskDismissal(
            @NotNull LocalDate dismissedOn,
            @NotNull TaskKind kind,
            @NotNull RecordId openedBy,
            String reason,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/task-dismissals")
    ResponseEntity<Receipt> dismiss(
            @PathVariable ChildId childId, @Valid @RequestBody TaskDismissal body, Caller caller) {
        return Answers.recorded(desk.send(
                new DismissTask(childId, body.dismissedOn(), body.kind(), body.openedBy(), body.reason()),
                caller.correcting(body.correction())));
    }
}
