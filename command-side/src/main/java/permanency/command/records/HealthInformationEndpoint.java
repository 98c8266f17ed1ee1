package permanency.command.records;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import permanency.command.submission.Receipt;
import permanency.events.ChildId;

/** Chapter records over HTTP: health information, which has no place in the history. */
@CommandEndpoint
class HealthInformationEndpoint {

    /** Who reads it says so in the header Access-Purpose. */
    private static final String STATABLE = "[\\x21-\\x7E]([\\x20-\\x7E]{0,98}[\\x21-\\x7E])?";

    private final CommandDesk desk;

    HealthInformationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record StatedHealth(
            @NotNull LocalDate statedOn,
            Disability disability,
            @Size(max = 4000) String diagnosis,

            @Pattern(regexp = STATABLE, message = "is not 1 to 100 printable characters of ASCII")
            String purpose) {}

    @PostMapping("/v1/children/{childId}/health-information")
    ResponseEntity<Receipt> record(
            @PathVariable ChildId childId, @Valid @RequestBody StatedHealth body, Caller caller) {
        return Answers.entered(desk.send(
                new RecordHealthInformation(
                        childId, body.statedOn(), body.disability(), body.diagnosis(), body.purpose()),
                caller));
    }
}
