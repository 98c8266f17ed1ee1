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
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.care.PlacementType;
import permanency.events.care.TherapeuticCare;

/** Chapter care over HTTP: placements. */
@CommandEndpoint
class PlacementEndpoint {

    private final CommandDesk desk;

    PlacementEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record StartedPlacement(
            @NotNull LocalDate startedOn,
            @NotNull PlacementType type,
            TherapeuticCare therapeuticCare,
            ProviderId provider,
            @Valid Correction correction) {}

    record EndedPlacement(@NotNull LocalDate endedOn, @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/placements")
    ResponseEntity<Receipt> start(
            @PathVariable ChildId childId, @Valid @RequestBody StartedPlacement body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordPlacement(childId, body.startedOn(), body.type(), body.therapeuticCare(), body.provider()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/placements/{placementId}/end")
    ResponseEntity<Receipt> end(
            @PathVariable ChildId childId,
            @PathVariable RecordId placementId,
            @Valid @RequestBody EndedPlacement body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new EndPlacement(childId, placementId, body.endedOn()), caller.correcting(body.correction())));
    }
}
