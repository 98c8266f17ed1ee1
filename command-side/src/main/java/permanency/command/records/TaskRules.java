package permanency.command.records;

import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.history.ConsultationConsequences.R30;

import java.util.List;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.records.TaskDismissed;
import permanency.events.records.TaskEnded;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;

/** Tasks: a task that is not done ends with a reason alone. */
public final class TaskRules {

    private TaskRules() {}

    public static List<ChildEvent> decide(DismissTask dismiss, Entry entry) {
        R30.requireAuthority(mayDismiss(dismiss.kind(), entry.actor()));
        requireOccurred("dismissedOn", dismiss.dismissedOn(), entry);
        var task = find(dismiss, entry);
        requireOpen(dismiss, entry);
        R30.requireField(
                !dismiss.dismissedOn().isBefore(task.occurredOn()), "dismissedOn", "lies before the task was opened");
        R30.requireField(dismiss.reason() != null && !dismiss.reason().isBlank(), "reason", "is missing");
        return List.of(new TaskDismissed(
                dismiss.childId(),
                entry.recordId(),
                dismiss.dismissedOn(),
                dismiss.kind(),
                dismiss.openedBy(),
                dismiss.reason(),
                entry.actor().party()));
    }

    /** A consultation is for coordinators to hold or not; the other tasks are for DCJ. */
    private static boolean mayDismiss(TaskKind kind, Actor actor) {
        return actor.isCoordinator() || actor.isOfDcj() && kind != TaskKind.CONSULTATION;
    }

    private static TaskOpened find(DismissTask dismiss, Entry entry) {
        return entry.history().consequences().all(TaskOpened.class).stream()
                .filter(t -> t.kind() == dismiss.kind() && t.about().equals(dismiss.openedBy()))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("task"));
    }

    /** What a correction ended before, it may end again. */
    private static void requireOpen(DismissTask dismiss, Entry entry) {
        var ended = entry.history().consequences().all(TaskEnded.class).stream()
                .anyMatch(e -> e.kind() == dismiss.kind()
                        && e.about().equals(dismiss.openedBy())
                        && !entry.recordId().equals(e.by()));
        if (ended) {
            throw new NotOpen("The task has ended already.");
        }
    }
}
