package permanency.command.delegation;

import permanency.events.DistrictId;

/** Gives the register of a district as it stands at the moment of decision. */
public interface Delegations {

    Register registerOf(DistrictId district);

    DelegationLadder ladder();
}
