package permanency.history;

import static permanency.events.consultation.ConsultationTrigger.REQUESTED_BY_CASEWORKER_OR_MANAGER;
import static permanency.policy.Clause.clause;

import java.util.stream.Stream;
import permanency.events.Consequence;
import permanency.events.consultation.ConsultationRequested;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter consultation: what was asked for is a task, and for a provider-managed child it may be a duty. */
public final class ConsultationConsequences {

    public static final Clause R26 = clause(
            "R26", "A consultation on a provider-managed child names its trigger; some triggers make one a duty.");
    public static final Clause R30 = clause(
            "R30",
            "Caseworkers and managers of whoever manages the case, or of DCJ, ask for a consultation; the task ends with"
                    + " one or with a reason.");

    public static final Clause R31 = clause(
            "R31", "After a ROSH report a consultation is asked for when a coordinator or caseworker asks for one.");

    private ConsultationConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return history.consultations().requested().stream().map(r -> task(r, history));
    }

    /** Whether a task asks for a formal consultation, rather than whoever asked (R40). */
    public static boolean isDuty(TaskOpened task) {
        return !task.clause().equals(R30.number()) && !task.clause().equals(R31.number());
    }

    private static TaskOpened task(ConsultationRequested request, ChildHistory history) {
        return new TaskOpened(
                request.childId(),
                request.occurredOn(),
                TaskKind.CONSULTATION,
                request.recordId(),
                clauseOf(request, history).number(),
                request.trigger());
    }

    private static Clause clauseOf(ConsultationRequested request, ChildHistory history) {
        var isDuty = request.trigger() != REQUESTED_BY_CASEWORKER_OR_MANAGER
                && request.trigger().makesDuty()
                && history.asAt(request.occurredOn()).responsibility().isWithProvider();
        return isDuty ? R26 : R30;
    }
}
