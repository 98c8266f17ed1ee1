package permanency.query.child;

import java.time.LocalDate;
import java.util.List;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.records.TaskEnded;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.events.records.TaskUnanswered;
import permanency.history.ChildHistory;

/**
 * A task that was not answered, dismissed or overtaken by the end of the day.
 *
 * @param about the record that opened it
 * @param trigger of the consultation asked for; null for other kinds
 * @param unansweredSince null while its time runs
 */
record OpenTask(
        TaskKind kind,
        LocalDate since,
        String clause,
        RecordId about,
        ConsultationTrigger trigger,
        LocalDate unansweredSince) {

    /** The oldest first. */
    static List<OpenTask> all(ChildHistory then) {
        return then.consequences().all(TaskOpened.class).stream()
                .filter(task -> !isEnded(task, then))
                .map(task -> new OpenTask(
                        task.kind(),
                        task.occurredOn(),
                        task.clause(),
                        task.about(),
                        task.trigger(),
                        unansweredSince(task, then)))
                .toList();
    }

    private static boolean isEnded(TaskOpened task, ChildHistory then) {
        return then.consequences().all(TaskEnded.class).stream()
                .anyMatch(e -> e.kind() == task.kind() && e.about().equals(task.about()));
    }

    private static LocalDate unansweredSince(TaskOpened task, ChildHistory then) {
        return then.consequences().all(TaskUnanswered.class).stream()
                .filter(u -> u.kind() == task.kind() && u.about().equals(task.about()))
                .map(TaskUnanswered::occurredOn)
                .findFirst()
                .orElse(null);
    }
}
