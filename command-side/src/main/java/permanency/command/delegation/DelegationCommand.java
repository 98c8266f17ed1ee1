package permanency.command.delegation;

import permanency.events.DistrictId;

/** A command to the register of one district. */
public sealed interface DelegationCommand permits ApproveLocalArrangement, StartPilot, EndDelegation {

    DistrictId district();

    /** The stream of the district's register. */
    String stream();
}
