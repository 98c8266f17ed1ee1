package permanency.command.supervision;

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
import permanency.events.supervision.DisputeOutcome;
import permanency.events.supervision.GroupSupervisionOrganiser;
import permanency.events.supervision.GroupSupervisionPurpose;
import permanency.events.supervision.Session;

/** Chapter supervision over HTTP. */
@CommandEndpoint
class SupervisionEndpoint {

    private final CommandDesk desk;

    SupervisionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    /** @param meansTried how a disagreement about the goal was to be settled before; for other purposes left out */
    record OpenedGroupSupervision(
            @NotNull LocalDate openedOn,
            @NotNull GroupSupervisionPurpose purpose,
            @NotNull GroupSupervisionOrganiser organiser,
            String meansTried,
            @Valid Correction correction) {}

    record HeldSession(
            @NotNull LocalDate heldOn,
            @NotNull Session session,
            @Valid Correction correction) {}

    /** @param supervisionId of the Group Supervision that ended without agreement, if there was one */
    record RemainingDispute(
            @NotNull LocalDate endedOn,
            @NotNull DisputeMatter matter,
            DisputeOutcome outcome,
            RecordId supervisionId,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/group-supervisions")
    ResponseEntity<Receipt> open(
            @PathVariable ChildId childId, @Valid @RequestBody OpenedGroupSupervision body, Caller caller) {
        return Answers.recorded(desk.send(
                new OpenGroupSupervision(childId, body.openedOn(), body.purpose(), body.organiser(), body.meansTried()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/group-supervisions/{supervisionId}/sessions")
    ResponseEntity<Receipt> record(
            @PathVariable ChildId childId,
            @PathVariable RecordId supervisionId,
            @Valid @RequestBody HeldSession body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new RecordGroupSupervision(childId, supervisionId, body.heldOn(), body.session()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/disputes")
    ResponseEntity<Receipt> record(
            @PathVariable ChildId childId, @Valid @RequestBody RemainingDispute body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordDispute(childId, body.endedOn(), body.matter(), body.outcome(), body.supervisionId()),
                caller.correcting(body.correction())));
    }
}
