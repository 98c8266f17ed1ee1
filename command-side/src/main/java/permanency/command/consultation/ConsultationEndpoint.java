package permanency.command.consultation;

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
import permanency.events.consultation.Consultation;
import permanency.events.consultation.ConsultationTrigger;

/** Chapter consultation over HTTP. */
@CommandEndpoint
class ConsultationEndpoint {

    private final CommandDesk desk;

    ConsultationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record HeldConsultation(
            @NotNull LocalDate heldOn,
            @NotNull Consultation consultation,
            @Valid Correction correction) {}

    record RequestedConsultation(
            @NotNull LocalDate requestedOn,
            @NotNull ConsultationTrigger trigger,
            RecordId because,
            String reasons,
            @Valid Correction correction) {}

    /** @param work what is for others is refused, with the responsible role named */
    record CoordinatorSupport(
            @NotNull LocalDate givenOn,
            @NotNull CoordinatorWork work,
            String text,
            String reason,
            String linkedTo,
            @Valid Correction correction) {}

    @PostMapping("/v1/children/{childId}/coordinator-support")
    ResponseEntity<Receipt> support(
            @PathVariable ChildId childId, @Valid @RequestBody CoordinatorSupport body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordCoordinatorSupport(
                        childId, body.givenOn(), body.work(), body.text(), body.reason(), body.linkedTo()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/consultation-requests")
    ResponseEntity<Receipt> request(
            @PathVariable ChildId childId, @Valid @RequestBody RequestedConsultation body, Caller caller) {
        return Answers.recorded(desk.send(
                new RequestConsultation(childId, body.requestedOn(), body.trigger(), body.because(), body.reasons()),
                caller.correcting(body.correction())));
    }

    @PostMapping("/v1/children/{childId}/consultations")
    ResponseEntity<Receipt> record(
            @PathVariable ChildId childId, @Valid @RequestBody HeldConsultation body, Caller caller) {
        return Answers.recorded(desk.send(
                new RecordConsultation(childId, body.heldOn(), body.consultation()),
                caller.correcting(body.correction())));
    }
}
