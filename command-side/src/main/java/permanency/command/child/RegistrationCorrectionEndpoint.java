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
import permanency.events.RecordId;
import permanency.events.child.Sex;
import permanency.events.culture.IndigenousStatus;

/** Chapter child over HTTP: a registration that was wrong, with name and ChildStory id, sent whole and right. */
@CommandEndpoint
class RegistrationCorrectionEndpoint {

    private final CommandDesk desk;

    RegistrationCorrectionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record CorrectedRegistration(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String childStoryId,
            @NotNull LocalDate registeredOn,
            @NotNull LocalDate dateOfBirth,
            @NotNull Sex sex,
            @NotNull DistrictId district,
            IndigenousStatus indigenousStatus,
            String indigenousStatusSource,
            @NotBlank @Size(max = 2000) String reason) {}

    @PostMapping("/v1/children/{childId}/registration-corrections")
    ResponseEntity<Receipt> correct(
            @PathVariable ChildId childId, @Valid @RequestBody CorrectedRegistration body, Caller caller) {
        var right = new RegisterChild(
                childId,
                new Identity(body.name().strip(), body.childStoryId().strip()),
                body.registeredOn(),
                body.dateOfBirth(),
                body.sex(),
                body.district(),
                body.indigenousStatus(),
                body.indigenousStatusSource());
        var registration = new RecordId(childId.value());
        return Answers.recorded(desk.send(
                new CorrectRegistration(childId, right),
                caller.correcting(new Correction(registration, body.reason()))));
    }
}
