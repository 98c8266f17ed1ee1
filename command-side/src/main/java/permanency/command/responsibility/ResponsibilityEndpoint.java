package permanency.command.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import permanency.command.submission.CommandDesk;
import permanency.command.submission.CommandEndpoint;
import permanency.command.submission.Correction;
import permanency.command.submission.Receipt;
import permanency.events.ChildId;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.ChildStoryLabel;
import permanency.events.responsibility.TransferBasis;
import permanency.events.responsibility.TransferCircumstance;

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
            TransferBasis basis,
            RecordId placementId,
            List<@NotNull TransferCircumstance> circumstances,
            @Valid Correction correction) {}

    record TransferMeeting(
            @NotNull LocalDate heldOn,
            @NotNull CaseHolder to,
            @Valid Correction correction) {}

    record ChildStoryResponsibility(
            @NotNull LocalDate from,
            @NotNull ChildStoryLabel label,
            @Size(max = 100) String nominatedUnit,
            @Valid Correction correction) {}

    record Subcontracting(
            @NotNull LocalDate from,
            @NotNull ProviderId provider,
            @NotBlank @Size(max = 100) String subcontractor,
            @NotBlank @Size(max = 200) String service,
            LocalDate until,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/case-responsibility-transfers")
    ResponseEntity<Receipt> transfer(@PathVariable ChildId childId, @Valid @RequestBody Transfer body, Caller caller) {
        return Answers.recorded(desk.send(
                new TransferCaseResponsibility(
                        childId,
                        body.transferredOn(),
                        body.to(),
                        body.nominatedUnit(),
                        body.basis(),
                        body.placementId(),
                        body.circumstances()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/transfer-meetings")
    ResponseEntity<Receipt> meet(
            @PathVariable ChildId childId, @Valid @RequestBody TransferMeeting body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordTransferMeeting(childId, body.heldOn(), body.to()), caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/childstory-responsibilities")
    ResponseEntity<Receipt> importLabel(
            @PathVariable ChildId childId, @Valid @RequestBody ChildStoryResponsibility body, Caller caller) {
        return Answers.recorded(desk.send(
                new ImportChildStoryResponsibility(childId, body.from(), body.label(), body.nominatedUnit()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/subcontracting")
    ResponseEntity<Receipt> subcontract(
            @PathVariable ChildId childId, @Valid @RequestBody Subcontracting body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordSubcontracting(
                        childId, body.from(), body.provider(), body.subcontractor(), body.service(), body.until()),
                caller.correcting(body.correction())));
    }
}
