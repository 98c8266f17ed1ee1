package permanency.command.child;

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
import permanency.events.DistrictId;
import permanency.events.child.CaseClosingReason;
import permanency.events.child.Sex;
import permanency.events.culture.IndigenousStatus;

/** Chapter child over HTTP. */
@CommandEndpoint
class RegistrationEndpoint {

    private final CommandDesk desk;

    RegistrationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record Registration(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String childStoryId,
            @NotNull LocalDate registeredOn,
            @NotNull LocalDate dateOfBirth,
            @NotNull Sex sex,
            @NotNull DistrictId district,
            IndigenousStatus indigenousStatus,
            String indigenousStatusSource) {}

    /** The child's id is the key of the request. */
    @PostMapping("/v1/children")
    ResponseEntity<Receipt> register(@Valid @RequestBody Registration body, Caller caller) {
        var command = new RegisterChild(
                new ChildId(caller.key()),
                new Identity(body.name().strip(), body.childStoryId().strip()),
                body.registeredOn(),
                body.dateOfBirth(),
                body.sex(),
                body.district(),
                body.indigenousStatus(),
                body.indigenousStatusSource());
        var receipt = desk.send(command, caller);
        return Answers.recorded(receipt, "/v1/children/" + receipt.stream());
    }

    record Closing(
            @NotNull LocalDate closedOn,
            @NotNull CaseClosingReason reason,
            @Size(max = 1000) String note,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/case-closings")
    ResponseEntity<Receipt> close(@PathVariable ChildId childId, @Valid @RequestBody Closing body, Caller caller) {
        return Answers.recorded(desk.send(
                new CloseCase(childId, body.closedOn(), body.reason(), body.note()),
                caller.correcting(body.correction())));
    }
}
