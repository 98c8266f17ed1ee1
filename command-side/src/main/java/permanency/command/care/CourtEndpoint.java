package permanency.command.care;

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
import permanency.events.care.CourtOrder;
import permanency.events.care.LegalAction;

/** Chapter care over HTTP: what courts were asked for and what they did. */
@CommandEndpoint
class CourtEndpoint {

    private final CommandDesk desk;

    CourtEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record MadeCourtOrder(
            @NotNull LocalDate madeOn,
            @NotNull CourtOrder order,
            @Valid Correction correction) {}

    record CommencedLegalAction(
            @NotNull LocalDate commencedOn,
            @NotNull LegalAction action,
            @Valid Correction correction) {}

    record GrantedLeave(
            @NotNull LocalDate grantedOn,
            RecordId legalActionId,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/court-orders")
    ResponseEntity<Receipt> order(
            @PathVariable ChildId childId, @Valid @RequestBody MadeCourtOrder body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordCourtOrder(childId, body.madeOn(), body.order()), caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/legal-actions")
    ResponseEntity<Receipt> commence(
            @PathVariable ChildId childId, @Valid @RequestBody CommencedLegalAction body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordLegalAction(childId, body.commencedOn(), body.action()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/leaves-to-vary")
    ResponseEntity<Receipt> grantLeave(
            @PathVariable ChildId childId, @Valid @RequestBody GrantedLeave body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordLeaveToVary(childId, body.grantedOn(), body.legalActionId()),
                caller.correcting(body.correction())));
    }
}
