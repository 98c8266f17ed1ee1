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
import permanency.command.submission.Correction;
import permanency.command.submission.Receipt;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.delegation.ArrangementKind;
import permanency.events.delegation.DelegatedDecision;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.DelegationScope;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;

/** Chapter delegation over HTTP: the registers of districts, and the state-wide one. */
@CommandEndpoint
class DelegationEndpoint {

    private final CommandDesk desk;

    DelegationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record NewDecisionLevel(
            @NotNull DelegatedDecision decision,
            @NotNull DelegationLevel level,
            @NotNull LocalDate from,
            LocalDate lastDay,
            @NotBlank String instrument,
            @Valid Correction correction) {}

    record NewLocalArrangement(
            ArrangementKind kind,
            @NotNull Position position,
            Grade minimumGrade,
            @NotNull DelegationScope scope,
            @NotNull LocalDate from,
            LocalDate lastDay,
            @NotBlank String instrument,
            @Valid Correction correction) {}

    record NewPilot(
            @NotNull LocalDate from,
            LocalDate lastDay,
            Grade minimumGrade,
            @NotBlank String instrument,
            @Valid Correction correction) {}

    record DelegationEnd(@NotNull LocalDate from, @NotBlank String reason) {}

    record DelegationVoiding(@NotBlank String reason) {}

    @PostMapping("/v1/delegations/state-wide/levels")
    ResponseEntity<Receipt> set(@Valid @RequestBody NewDecisionLevel body, Caller caller) {
        return send(
                new SetDecisionLevel(body.decision(), body.level(), body.from(), body.lastDay(), body.instrument()),
                caller.correcting(body.correction()));
    }

    @PostMapping("/v1/delegations/{district}/local-arrangements")
    ResponseEntity<Receipt> approve(
            @PathVariable DistrictId district, @Valid @RequestBody NewLocalArrangement body, Caller caller) {
        return send(
                new ApproveLocalArrangement(
                        district,
                        body.kind(),
                        body.position(),
                        body.minimumGrade(),
                        body.scope(),
                        body.from(),
                        body.lastDay(),
                        body.instrument()),
                caller.correcting(body.correction()));
    }

    @PostMapping("/v1/delegations/{district}/pilots")
    ResponseEntity<Receipt> start(@PathVariable DistrictId district, @Valid @RequestBody NewPilot body, Caller caller) {
        return send(
                new StartPilot(district, body.from(), body.lastDay(), body.minimumGrade(), body.instrument()),
                caller.correcting(body.correction()));
    }

    @PostMapping("/v1/delegations/{district}/entries/{entryId}/end")
    ResponseEntity<Receipt> end(
            @PathVariable DistrictId district,
            @PathVariable RecordId entryId,
            @Valid @RequestBody DelegationEnd body,
            Caller caller) {
        return send(new EndDelegation(district, entryId, body.from(), body.reason()), caller);
    }

    @PostMapping("/v1/delegations/state-wide/entries/{entryId}/end")
    ResponseEntity<Receipt> endLevel(
            @PathVariable RecordId entryId, @Valid @RequestBody DelegationEnd body, Caller caller) {
        return send(new EndDelegation(null, entryId, body.from(), body.reason()), caller);
    }

    @PostMapping("/v1/delegations/{district}/entries/{entryId}/voiding")
    ResponseEntity<Receipt> voidEntry(
            @PathVariable DistrictId district,
            @PathVariable RecordId entryId,
            @Valid @RequestBody DelegationVoiding body,
            Caller caller) {
        return send(new VoidDelegation(district, entryId, body.reason()), caller);
    }

    @PostMapping("/v1/delegations/state-wide/entries/{entryId}/voiding")
    ResponseEntity<Receipt> voidLevel(
            @PathVariable RecordId entryId, @Valid @RequestBody DelegationVoiding body, Caller caller) {
        return send(new VoidDelegation(null, entryId, body.reason()), caller);
    }

    private ResponseEntity<Receipt> send(DelegationCommand command, Caller caller) {
        return Answers.entered(desk.send(command, caller));
    }
}
