package permanency.events.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * In the whole state it takes that level, or a more senior one, for a kind of decision. Of several entries in force the
 * one that starts last counts.
 *
 * @param level the least senior one that decides
 * @param lastDay the last day on which it holds; null when open
 * @param instrument the paper that approved it
 */
@StoredAs("delegation.DecisionLevelSet")
public record DecisionLevelSet(
        RecordId entryId,
        LocalDate occurredOn,
        LocalDate lastDay,
        DelegatedDecision decision,
        DelegationLevel level,
        String instrument)
        implements DelegationEvent {

    /** None: it is an entry of the state-wide register. */
    @Override
    public DistrictId district() {
        return null;
    }
}
