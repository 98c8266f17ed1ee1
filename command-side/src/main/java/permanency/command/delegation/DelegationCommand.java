package permanency.command.delegation;

import permanency.events.DistrictId;

/** A command to the register of one district, or to the state-wide one. */
public sealed interface DelegationCommand
        permits SetDecisionLevel, ApproveLocalArrangement, StartPilot, EndDelegation, VoidDelegation {

    /** Null for the state-wide register. */
    DistrictId district();

    /** The stream of the register. */
    String stream();
}
