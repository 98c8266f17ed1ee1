package permanency.command.consultation;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;

import permanency.command.records.DismissTask;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.records.TaskKind;

/** Commands about consultations and tasks, complete unless a test takes something away. */
final class ConsultationOrders {

    private ConsultationOrders() {}

    static RequestConsultation request(ConsultationTrigger trigger, String day) {
        return new RequestConsultation(CHILD, day(day), trigger, null, "Family time has broken off.");
    }

    /** Of the consultation that was asked for in {@link ConsultationPast}. */
    static DismissTask dismiss(String day) {
        return dismiss(day, "The caseworker took the question back.");
    }

    static DismissTask dismiss(String day, String reason) {
        return new DismissTask(CHILD, day(day), TaskKind.CONSULTATION, id("request"), reason);
    }

    static RecordCoordinatorSupport support(CoordinatorWork work, String reason, String linkedTo) {
        return new RecordCoordinatorSupport(
                CHILD, day("2020-06-01"), work, "The family finding is two years old.", reason, linkedTo);
    }
}
