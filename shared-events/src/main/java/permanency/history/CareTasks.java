package permanency.history;

import static permanency.history.ConsultationConsequences.R31;
import static permanency.policy.Clause.clause;

import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.Consequence;
import permanency.events.care.CareEvent;
import permanency.events.care.ComplexityRecorded;
import permanency.events.care.LeaveToVaryGranted;
import permanency.events.care.RoshConsultationRequested;
import permanency.events.care.SignificantChangeRecorded;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.goal.CasePlanGoal;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter care: facts that ask somebody to do something. */
public final class CareTasks {

    public static final Clause R29 =
            clause("R29", "A significant change or complexity for a provider-managed child opens a consultation task.");
    public static final Clause R89 = clause(
            "R89", "Leave on a section 90 application asks to consider restoration of a child in long term care.");

    private CareTasks() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return history.care().recorded().stream().flatMap(fact -> task(fact, history.asAt(fact.occurredOn())).stream());
    }

    private static Optional<Consequence> task(CareEvent fact, ChildHistory then) {
        if (fact instanceof SignificantChangeRecorded) {
            return ifWithProvider(then, fact, ConsultationTrigger.SIGNIFICANT_CHANGE_IN_CIRCUMSTANCES);
        } else if (fact instanceof ComplexityRecorded) {
            return ifWithProvider(then, fact, ConsultationTrigger.COMPLEXITY_IN_PROGRESSING_PERMANENCY);
        } else if (fact instanceof RoshConsultationRequested) {
            return Optional.of(consultation(fact, R31, ConsultationTrigger.ROSH_REPORT_CASE_BY_CASE));
        } else if (fact instanceof LeaveToVaryGranted && isInLongTermCare(then)) {
            return Optional.of(new TaskOpened(
                    fact.childId(),
                    fact.occurredOn(),
                    TaskKind.CONSIDER_RESTORATION_GOAL,
                    fact.recordId(),
                    R89.number(),
                    null));
        }
        return Optional.empty();
    }

    private static Optional<Consequence> ifWithProvider(
            ChildHistory then, CareEvent fact, ConsultationTrigger trigger) {
        return then.responsibility().isWithProvider()
                ? Optional.of(consultation(fact, R29, trigger))
                : Optional.empty();
    }

    private static boolean isInLongTermCare(ChildHistory then) {
        return then.goals()
                .current()
                .filter(goal -> goal.goal() == CasePlanGoal.LONG_TERM_CARE)
                .isPresent();
    }

    private static Consequence consultation(CareEvent fact, Clause clause, ConsultationTrigger trigger) {
        return new TaskOpened(
                fact.childId(), fact.occurredOn(), TaskKind.CONSULTATION, fact.recordId(), clause.number(), trigger);
    }
}
