package permanency.command.activity;

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
import permanency.events.RecordId;
import permanency.events.activity.Forum;
import permanency.events.activity.PracticeTheme;
import permanency.events.activity.ProviderIssue;
import permanency.events.activity.ServiceGap;
import permanency.events.activity.Training;

/** Chapter activity over HTTP: the log of whoever sends the request. */
@CommandEndpoint
class ActivityEndpoint {

    private final CommandDesk desk;

    ActivityEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    record DeliveredTraining(
            @NotNull LocalDate heldOn,
            @NotNull Training training,
            @Valid Correction correction) {}

    record NoticedTheme(
            @NotNull LocalDate noticedOn,
            @NotNull PracticeTheme theme,
            @Valid Correction correction) {}

    record RaisedProviderIssue(
            @NotNull LocalDate raisedOn,
            @NotNull ProviderIssue issue,
            @Valid Correction correction) {}

    record NoticedServiceGap(
            @NotNull LocalDate noticedOn,
            @NotNull ServiceGap gap,
            @Valid Correction correction) {}

    record ForumAttendance(
            @NotNull LocalDate heldOn,
            @NotNull Forum forum,
            @Valid Correction correction) {}

    record ActivityVoiding(String reason) {}

    @PostMapping("/v1/activities/trainings")
    ResponseEntity<Receipt> train(@Valid @RequestBody DeliveredTraining body, Caller caller) {
        var by = caller.actor().id();
        return send(new RecordTraining(by, body.heldOn(), body.training()), caller.correcting(body.correction()));
    }

    @PostMapping("/v1/activities/practice-themes")
    ResponseEntity<Receipt> notice(@Valid @RequestBody NoticedTheme body, Caller caller) {
        var by = caller.actor().id();
        return send(new RecordPracticeTheme(by, body.noticedOn(), body.theme()), caller.correcting(body.correction()));
    }

    @PostMapping("/v1/activities/provider-issues")
    ResponseEntity<Receipt> raise(@Valid @RequestBody RaisedProviderIssue body, Caller caller) {
        var by = caller.actor().id();
        return send(new RaiseProviderIssue(by, body.raisedOn(), body.issue()), caller.correcting(body.correction()));
    }

    @PostMapping("/v1/activities/service-gaps")
    ResponseEntity<Receipt> notice(@Valid @RequestBody NoticedServiceGap body, Caller caller) {
        var by = caller.actor().id();
        return send(new RecordServiceGap(by, body.noticedOn(), body.gap()), caller.correcting(body.correction()));
    }

    @PostMapping("/v1/activities/forum-attendances")
    ResponseEntity<Receipt> attend(@Valid @RequestBody ForumAttendance body, Caller caller) {
        var by = caller.actor().id();
        return send(new RecordForumAttendance(by, body.heldOn(), body.forum()), caller.correcting(body.correction()));
    }

    @PostMapping("/v1/activities/{recordId}/voiding")
    ResponseEntity<Receipt> voidEntry(
            @PathVariable RecordId recordId, @Valid @RequestBody ActivityVoiding body, Caller caller) {
        return send(new VoidActivity(caller.actor().id(), recordId, body.reason()), caller);
    }

    private ResponseEntity<Receipt> send(ActivityCommand command, Caller caller) {
        return Answers.entered(desk.send(command, caller));
    }
}
