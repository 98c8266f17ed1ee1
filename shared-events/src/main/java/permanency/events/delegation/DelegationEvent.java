package permanency.events.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.RecordId;

/** Chapter delegation: the register of a district. One stream per district. */
public sealed interface DelegationEvent permits LocalArrangementApproved, PilotStarted, DelegationEnded {

    DistrictId district();

    RecordId entryId();

    /** The day from which it holds. */
    LocalDate occurredOn();
}
