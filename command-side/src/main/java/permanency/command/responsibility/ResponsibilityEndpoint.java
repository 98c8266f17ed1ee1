package permanency.command.responsibility;

import jakarta.validation.Valid;
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
import permanency.events.responsibility.CaseHolder;

/** Chapter responsibility over HTTP. */
@CommandEndpoint
class ResponsibilityEndpoint {

    private final CommandDesk desk;

    ResponsibilityEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record Transfer(
            @NotNull LocalDate transferredOn,
            @NotNull CaseHolder to,
            @Size(max = 100) String nominatedUnit,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/case-responsibility-transfers")
    ResponseEntity<Receipt> transfer(@PathVariable ChildId childId, @Valid @RequestBody Transfer body, Caller caller) {
        return Answers.recorded(desk.send(
                new TransferCaseResponsibility(childId, body.transferredOn(), body.to(), body.nominatedUnit()),
                caller.correcting(body.correction())));
    }
}
