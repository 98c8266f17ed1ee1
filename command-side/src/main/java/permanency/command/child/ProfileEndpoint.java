package permanency.command.child;

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
import permanency.events.DistrictId;
import permanency.events.child.ChildProfile;

/** Chapter child over HTTP: background and district. */
@CommandEndpoint
class ProfileEndpoint {

    private final CommandDesk desk;

    ProfileEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record StatedProfile(
            @NotNull LocalDate statedOn,
            @NotNull ChildProfile profile,
            @Valid Correction correction) {}

    record DistrictMove(
            @NotNull LocalDate movedOn,
            @NotNull DistrictId to,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/profiles")
    ResponseEntity<Receipt> record(
            @PathVariable ChildId childId, @Valid @RequestBody StatedProfile body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordChildProfile(childId, body.statedOn(), body.profile()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/district-moves")
    ResponseEntity<Receipt> move(@PathVariable ChildId childId, @Valid @RequestBody DistrictMove body, Caller caller) {
        return Answers.recorded(desk.send(
                new MoveToDistrict(childId, body.movedOn(), body.to()), caller.correcting(body.correction())));
    }
}
