package permanency.query.report.folded;

import static permanency.events.care.CourtOrderKind.STCO_PR_TO_MINISTER;
import static permanency.events.consultation.ConsultationTrigger.BEFORE_LEGAL_ACTION;
import static permanency.events.consultation.ConsultationTrigger.SHORT_TERM_COURT_ORDER_CONSIDERED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.care.Applicant;
import permanency.events.care.CourtOrderKind;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.care.LegalActionCommenced;
import permanency.events.care.LegalActionKind;
import permanency.history.Goals.GoalPeriod;

/** Part 4: legal action, and whether a consultation on it came before, since the goal was set (R28). */
final class LegalActionFold {

    private static final int DAYS_AT_ENTRY = 14;

    private LegalActionFold() {}

    static Stream<Thing> of(ChildThen child) {
        var actions = child.inQuarter(LegalActionCommenced.class)
                .filter(a ->
                        a.action().applicant() == Applicant.DCJ || a.action().applicant() == Applicant.PSP_PROVIDER)
                .filter(a -> !isFirstAtEntry(a, child))
                .map(a -> thing(a, a.action().orderSought(), child));
        var orders = child.inQuarter(CourtOrderRecorded.class)
                .filter(o ->
                        o.order().kind() == STCO_PR_TO_MINISTER && o.order().legalActionId() == null)
                .map(o -> thing(o, o.order().kind(), child));
        return Stream.concat(actions, orders);
    }

    private static Thing thing(ChildEvent action, CourtOrderKind sought, ChildThen child) {
        var day = action.occurredOn();
        var since = child.goal(day).map(GoalPeriod::from).orElse(LocalDate.MIN);
        var isPreceded = ConsultationFold.formal(child)
                .filter(c -> !c.occurredOn().isBefore(since) && !c.occurredOn().isAfter(day))
                .map(c -> c.consultation().triggers())
                .anyMatch(triggers -> triggers.contains(BEFORE_LEGAL_ACTION)
                        || sought == STCO_PR_TO_MINISTER && triggers.contains(SHORT_TERM_COURT_ORDER_CONSIDERED));
        return Thing.of("legal-actions-preceded", action.recordId(), day).as(isPreceded ? "PRECEDED" : "NOT_PRECEDED");
    }

    /** DCJ's first care application of a time in care. */
    private static boolean isFirstAtEntry(LegalActionCommenced action, ChildThen child) {
        var day = action.occurredOn();
        var isAtEntry = child.all(EntryToCareRecorded.class)
                .anyMatch(entry -> Math.abs(ChronoUnit.DAYS.between(entry.occurredOn(), day)) <= DAYS_AT_ENTRY);
        var lastLeft = child.all(ExitFromCareRecorded.class)
                .filter(ChildThen.by(day))
                .map(ChildEvent::occurredOn)
                .reduce(LocalDate.MIN, (earlier, later) -> later);
        return isAtEntry
                && child.all(LegalActionCommenced.class)
                        .filter(a -> a.action().kind() == LegalActionKind.CARE_APPLICATION
                                && a.action().applicant() == Applicant.DCJ
                                && a.occurredOn().isAfter(lastLeft))
                        .findFirst()
                        .filter(action::equals)
                        .isPresent();
    }
}
