package permanency.command.consultation;

import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.consultation;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.events.consultation.ConsultationTrigger.REQUESTED_BY_CASEWORKER_OR_MANAGER;

import permanency.events.consultation.Consultation;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.ConsultationRequested;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.records.TaskDismissed;
import permanency.events.records.TaskKind;

/** What has happened of consultations and tasks before a command comes. */
final class ConsultationPast {

    private ConsultationPast() {}

    static ConsultationRequested requested(String day) {
        return requested(REQUESTED_BY_CASEWORKER_OR_MANAGER, day);
    }

    static ConsultationRequested requested(ConsultationTrigger trigger, String day) {
        return new ConsultationRequested(
                CHILD,
                id("request"),
                day(day),
                trigger,
                null,
                "Family time has broken off.",
                practitioner().party(),
                practitioner().position());
    }

    static TaskDismissed dismissed(String day) {
        return new TaskDismissed(
                CHILD,
                id("dismissal"),
                day(day),
                TaskKind.CONSULTATION,
                id("request"),
                "The question fell away.",
                coordinator(SWS).party());
    }

    static ConsultationRecorded held(String day, Consultation content) {
        return consultation(day, content);
    }
}
