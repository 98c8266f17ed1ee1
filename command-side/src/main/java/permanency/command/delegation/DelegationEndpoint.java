package permanency.command.delegation;

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
import permanency.command.submission.Receipt;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.delegation.DelegationScope;
import permanency.events.delegation.Position;

/** Chapter delegation over HTTP: the register of a district. */
@CommandEndpoint
class DelegationEndpoint {

    private final CommandDesk desk;

    DelegationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record NewLocalArrangement(
            @NotNull Position position,
            @NotNull DelegationScope scope,
            @NotNull LocalDate from,
            LocalDate lastDay,
            @NotBlank String instrument) {}

    record NewPilot(
            @NotNull LocalDate from,
            LocalDate lastDay,
            @NotBlank String instrument) {}

    record DelegationEnd(@NotNull LocalDate from, @NotBlank String reason) {}

    @PostMapping("/v1/delegations/{district}/local-arrangements")
    ResponseEntity<Receipt> approve(
            @PathVariable DistrictId district, @Valid @RequestBody NewLocalArrangement body, Caller caller) {
        return Answers.entered(desk.send(
                new ApproveLocalArrangement(
                        district, body.position(), body.scope(), body.from(), body.lastDay(), body.instrument()),
                caller));
    }

    @PostMapping("/v1/delegations/{district}/pilots")
    ResponseEntity<Receipt> start(@PathVariable DistrictId district, @Valid @RequestBody NewPilot body, Caller caller) {
        return Answers.entered(
                desk.send(new StartPilot(district, body.from(), body.lastDay(), body.instrument()), caller));
    }

    @PostMapping("/v1/delegations/{district}/entries/{entryId}/end")
    ResponseEntity<Receipt> end(
            @PathVariable DistrictId district,
            @PathVariable RecordId entryId,
            @Valid @RequestBody DelegationEnd body,
            Caller caller) {
        return Answers.entered(desk.send(new EndDelegation(district, entryId, body.from(), body.reason()), caller));
    }
}
