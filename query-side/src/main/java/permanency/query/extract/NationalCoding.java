package permanency.query.extract;

import java.time.LocalDate;
import permanency.events.care.CourtOrderKind;
import permanency.events.goal.PermanencyOutcome;
import permanency.reference.Dated;
import permanency.reference.NationalCodes;

/** What our values are called in national collections; by the lists of the day of the fact. */
record NationalCoding(Dated<NationalCodes> lists) {

    /** Null when there is no such order in the national list. */
    String order(CourtOrderKind kind, LocalDate madeOn) {
        return kind == null
                ? null
                : lists.on(madeOn).careAndProtectionOrderType().get(kind);
    }

    String arrangement(PermanencyOutcome outcome, LocalDate achievedOn) {
        return outcome == null
                ? null
                : lists.on(achievedOn).permanentCareArrangementStatus().get(outcome);
    }
}
