package permanency.command.packages;

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
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.packages.EligibilityApproval;
import permanency.events.packages.NeedsLevel;
import permanency.events.packages.PackageKind;

/** Chapter packages over HTTP: packages added by hand, and the result of the Child Assessment Tool. */
@CommandEndpoint
class PackageEndpoint {

    private final CommandDesk desk;

    PackageEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record AddedPackage(
            @NotNull PackageKind kind,
            @NotBlank @Size(max = 100) String name,
            @NotNull LocalDate startsOn,
            LocalDate endsOn,
            EligibilityApproval eligibility,
            List<@NotNull Participant> weighedBy,
            @NotBlank String reasons,
            @Valid Correction correction) {}

    /** @param endedOn the first day without it */
    record PackageClosing(
            @NotNull LocalDate endedOn,
            @NotBlank String reasons,
            @Valid Correction correction) {}

    record AssessedNeeds(
            @NotNull LocalDate assessedOn,
            @NotNull NeedsLevel needs,
            @NotBlank String reference,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/packages")
    ResponseEntity<Receipt> add(@PathVariable ChildId childId, @Valid @RequestBody AddedPackage body, Caller caller) {
        return Answers.recorded(desk.send(
                new AddPackage(
                        childId,
                        body.kind(),
                        body.name(),
                        body.startsOn(),
                        body.endsOn(),
                        body.eligibility(),
                        body.weighedBy(),
                        body.reasons()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/packages/{packageId}/closing")
    ResponseEntity<Receipt> close(
            @PathVariable ChildId childId,
            @PathVariable RecordId packageId,
            @Valid @RequestBody PackageClosing body,
            Caller caller) {
        return Answers.recorded(desk.send(
                new ClosePackage(childId, packageId, body.endedOn(), body.reasons()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/child-assessments")
    ResponseEntity<Receipt> assess(
            @PathVariable ChildId childId, @Valid @RequestBody AssessedNeeds body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordChildAssessment(childId, body.assessedOn(), body.needs(), body.reference()),
                caller.correcting(body.correction())));
    }
}
