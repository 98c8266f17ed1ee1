package permanency.events.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.RecordId;

/** Chapter delegation: the registers of districts, one stream each, and the state-wide one. */
public sealed interface DelegationEvent
        permits DecisionLevelSet,
                LocalArrangementApproved,
                PilotStarted,
                DelegationEnded,
                DelegationCorrected,
                DelegationVoided {

    /** Null in the state-wide register. */
    DistrictId district();

    /** Of the entry that it makes or ends; a correction or voiding has an id of its own. */
    RecordId entryId();

    /** The day from which it holds. */
    LocalDate occurredOn();
}
