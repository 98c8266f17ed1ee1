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
import permanency.events.care.CareArrangement;
import permanency.events.care.CareExitReason;
import permanency.events.care.ParentalResponsibility;

/** Chapter care over HTTP: into care and out of it. */
@CommandEndpoint
class CareEndpoint {

    private final CommandDesk desk;

    CareEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record EntryToCare(
            @NotNull LocalDate enteredOn,
            @NotNull CareArrangement arrangement,
            @Valid Correction correction) {}

    record ExitFromCare(
            @NotNull LocalDate leftOn,
            @NotNull CareExitReason reason,
            @Valid Correction correction) {}

    record ParentalResponsibilityFrom(
            @NotNull LocalDate from,
            @NotNull ParentalResponsibility holder,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/entries-to-care")
    ResponseEntity<Receipt> enter(@PathVariable ChildId childId, @Valid @RequestBody EntryToCare body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordEntryToCare(childId, body.enteredOn(), body.arrangement()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/exits-from-care")
    ResponseEntity<Receipt> leave(@PathVariable ChildId childId, @Valid @RequestBody ExitFromCare body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordExitFromCare(childId, body.leftOn(), body.reason()), caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/parental-responsibilities")
    ResponseEntity<Receipt> stateParentalResponsibility(
            @PathVariable ChildId childId, @Valid @RequestBody ParentalResponsibilityFrom body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordParentalResponsibility(childId, body.from(), body.holder()),
                caller.correcting(body.correction())));
    }
}
