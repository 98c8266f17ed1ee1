package permanency.history;

import static permanency.events.consultation.ConsultationTrigger.BEFORE_LEGAL_ACTION;
import static permanency.events.consultation.ConsultationTrigger.SHORT_TERM_COURT_ORDER_CONSIDERED;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.care.CareEvent;
import permanency.events.care.CourtOrderKind;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.care.LegalActionCommenced;
import permanency.events.consultation.ConsultationFormality;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter care: whether a consultation came before going to court. Going there is a fact, whatever it breaks. */
public final class LegalActionConsequences {

    public static final Clause R28 = clause(
            "R28",
            "Legal action or a short term order for a provider-managed child is preceded by a formal consultation on it.");

    private LegalActionConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        var actions = history.care().all(LegalActionCommenced.class).stream()
                .filter(a -> a.action().isByCaseManagers() && !isExempt(a, history, reference))
                .filter(a -> lacksConsultation(a, a.action().orderSought(), history));
        var orders = history.care().orders().stream()
                .filter(o -> o.order().kind() == CourtOrderKind.STCO_PR_TO_MINISTER)
                .filter(o -> o.order().legalActionId() == null)
                .filter(o -> lacksConsultation(o, o.order().kind(), history));
        return Stream.concat(actions, orders).map(LegalActionConsequences::withoutConsultation);
    }

    /** DCJ's first care application of a time in care, within days of the entry. */
    private static boolean isExempt(LegalActionCommenced action, ChildHistory history, Reference reference) {
        var then = history.asAt(action.occurredOn());
        var lastLeft = lastExit(then);
        return action.action().isCareApplicationOfDcj()
                && isAtEntry(action.occurredOn(), history, reference)
                && then.care().all(LegalActionCommenced.class).stream()
                        .filter(a -> a.action().isCareApplicationOfDcj())
                        .filter(a -> a.occurredOn().isAfter(lastLeft))
                        .findFirst()
                        .filter(first -> first.recordId().equals(action.recordId()))
                        .isPresent();
    }

    private static boolean isAtEntry(LocalDate day, ChildHistory history, Reference reference) {
        var days = reference.windows().on(day).firstApplicationDays();
        return history.care().all(EntryToCareRecorded.class).stream()
                .map(ChildEvent::occurredOn)
                .anyMatch(entered -> Math.abs(ChronoUnit.DAYS.between(entered, day)) <= days);
    }

    private static LocalDate lastExit(ChildHistory then) {
        return then.care().all(ExitFromCareRecorded.class).stream()
                .map(ChildEvent::occurredOn)
                .reduce((earlier, later) -> later)
                .orElse(LocalDate.MIN);
    }

    private static boolean lacksConsultation(CareEvent fact, CourtOrderKind order, ChildHistory history) {
        var then = history.asAt(fact.occurredOn());
        var since = then.goals().current().map(Goals.GoalPeriod::from).orElse(LocalDate.MIN);
        return then.responsibility().isWithProvider()
                && then.consultations().held().stream()
                        .filter(c -> c.consultation().formality() == ConsultationFormality.FORMAL)
                        .filter(c -> !c.occurredOn().isBefore(since))
                        .noneMatch(c -> isOn(order, c.consultation().triggers()));
    }

    private static boolean isOn(CourtOrderKind order, List<ConsultationTrigger> triggers) {
        return triggers.contains(BEFORE_LEGAL_ACTION)
                || order == CourtOrderKind.STCO_PR_TO_MINISTER && triggers.contains(SHORT_TERM_COURT_ORDER_CONSIDERED);
    }

    private static ComplianceExceptionOpened withoutConsultation(CareEvent fact) {
        return new ComplianceExceptionOpened(
                fact.childId(),
                fact.occurredOn(),
                R28.number(),
                fact.recordId(),
                "LEGAL_ACTION_WITHOUT_CONSULTATION: no formal consultation on it was held since the goal was set.");
    }
}
