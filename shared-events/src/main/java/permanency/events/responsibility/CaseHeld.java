package permanency.events.responsibility;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.DistrictId;
import permanency.events.StoredAs;

/**
 * Who manages the case now, and in which district, by all that is known: late entries, corrections and voids included.
 *
 * @param occurredOn the day from which both have held
 * @param since the day from which the holder has managed the case; null while no transfer was recorded
 */
@StoredAs("responsibility.CaseHeld")
public record CaseHeld(ChildId childId, LocalDate occurredOn, CaseHolder holder, LocalDate since, DistrictId district)
        implements ResponsibilityEvent, Consequence {

    @Override
    public String key() {
        return "case held";
    }
}
