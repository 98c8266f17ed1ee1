package permanency.command.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.delegation.DelegatedDecision;
import permanency.history.Register;

/** Gives the registers as they stand at the moment of decision. */
public interface Delegations {

    Register registerOf(DistrictId district);

    /** The register of levels. */
    Register stateWide();

    /** What holds where the registers say nothing. */
    DelegationLadder ladder();

    /** The level for such decisions on the day. */
    default LevelDemanded levelFor(DelegatedDecision decision, LocalDate day) {
        return LevelDemanded.of(decision, day, stateWide(), ladder());
    }
}
