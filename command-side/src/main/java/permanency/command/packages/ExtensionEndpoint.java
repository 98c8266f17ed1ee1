package permanency.command.packages;

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
import permanency.events.RecordId;
import permanency.events.packages.ExtensionApplication;
import permanency.events.packages.ExtensionEndorsement;

/** Chapter packages over HTTP: applications for extensions. Decisions need {@code If-Match}. */
@CommandEndpoint
class ExtensionEndpoint {

    private static final String EXTENSION = "/v1/children/{childId}/extensions/{applicationId}";

    private final CommandDesk desk;

    ExtensionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record LodgedExtension(
            LocalDate lodgedOn,
            @NotNull ExtensionApplication application,
            @Valid Correction correction) {}

    record ExtensionAdvice(
            @NotNull ExtensionEndorsement endorsement,
            @NotBlank String reasons,
            @Valid Correction correction) {}

    /** @param months the usual ones when left out */
    record ExtensionApproval(
            Integer months,
            String conditions,
            String reasons,
            @Valid Correction correction) {}

    record ExtensionRefusal(String reasons, @Valid Correction correction) {}

    record ExtensionWithdrawal(
            @NotBlank String reasons, @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/extensions")
    ResponseEntity<Receipt> request(
            @PathVariable ChildId childId, @Valid @RequestBody LodgedExtension body, Caller caller) {
        return Answers.recorded(desk.send(
                new RequestExtension(childId, body.lodgedOn(), body.application()),
                caller.correcting(body.correction())));
    }

    @PostMapping(EXTENSION + "/endorsements")
    ResponseEntity<Receipt> endorse(
            @PathVariable ChildId childId,
            @PathVariable RecordId applicationId,
            @Valid @RequestBody ExtensionAdvice body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new EndorseExtension(childId, applicationId, body.endorsement(), body.reasons()),
                caller.correcting(body.correction())));
    }

    @PostMapping(EXTENSION + "/approval")
    ResponseEntity<Receipt> approve(
            @PathVariable ChildId childId,
            @PathVariable RecordId applicationId,
            @Valid @RequestBody ExtensionApproval body,
            Caller caller) {
        Answers.requireVersion(caller);
        return ofApplication(
                desk.send(
                        new ApproveExtension(childId, applicationId, body.months(), body.conditions(), body.reasons()),
                        caller.correcting(body.correction())),
                applicationId);
    }

    @PostMapping(EXTENSION + "/refusal")
    ResponseEntity<Receipt> refuse(
            @PathVariable ChildId childId,
            @PathVariable RecordId applicationId,
            @Valid @RequestBody ExtensionRefusal body,
            Caller caller) {
        Answers.requireVersion(caller);
        return ofApplication(
                desk.send(
                        new RefuseExtension(childId, applicationId, body.reasons()),
                        caller.correcting(body.correction())),
                applicationId);
    }

    @PostMapping(EXTENSION + "/withdrawal")
    ResponseEntity<Receipt> withdraw(
            @PathVariable ChildId childId,
            @PathVariable RecordId applicationId,
            @Valid @RequestBody ExtensionWithdrawal body,
            Caller caller) {
        return ofApplication(
                desk.send(
                        new WithdrawExtension(childId, applicationId, body.reasons()),
                        caller.correcting(body.correction())),
                applicationId);
    }

    private static ResponseEntity<Receipt> ofApplication(Receipt receipt, RecordId applicationId) {
        return Answers.recorded(receipt, "/v1/children/" + receipt.stream() + "/records/" + applicationId);
    }
}
