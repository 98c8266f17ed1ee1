package permanency.command.consultation;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;

import permanency.command.records.DismissTask;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.records.TaskKind;

/** Commands about consultations and tasks, complete unless a test takes something away. */
final class ConsultationOrders {

    private ConsultationOrders() {}

    static RequestConsultation request(ConsultationTrigger trigger, String day) {
        return new RequestConsultation(CHILD, day(day), trigger, null, "Family time has broken off.");
    }

    static RequestConsultation requestAfter(RecordId report, String day) {
        return new RequestConsultation(CHILD, day(day), ConsultationTrigger.ROSH_REPORT_CASE_BY_CASE, report, null);
    }

    /** Of the consultation that was asked for in {@link ConsultationPast}. */
    static DismissTask dismiss(String day) {
        return dismiss(day, "The caseworker took the question back.");
    }

    static DismissTask dismiss(String day, String reason) {
        return new DismissTask(CHILD, day(day), TaskKind.CONSULTATION, id("request"), reason);
    }
}
