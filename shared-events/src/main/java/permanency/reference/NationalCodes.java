package permanency.reference;

import java.time.LocalDate;
import java.util.Map;
import permanency.events.care.CourtOrderKind;
import permanency.events.goal.PermanencyOutcome;

/**
 * What our values are called in national collections. They are put in place of them when data leaves, and never stored.
 * A value that is left out has no national code.
 *
 * @param careAndProtectionOrderType METEOR 657302
 * @param permanentCareArrangementStatus METEOR 657341
 */
public record NationalCodes(
        String version,
        LocalDate from,
        Map<CourtOrderKind, String> careAndProtectionOrderType,
        Map<PermanencyOutcome, String> permanentCareArrangementStatus)
        implements Versioned {

    public NationalCodes {
        Fields.given("careAndProtectionOrderType", careAndProtectionOrderType);
        Fields.given("permanentCareArrangementStatus", permanentCareArrangementStatus);
    }
}
