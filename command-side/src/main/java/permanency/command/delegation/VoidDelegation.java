package permanency.command.delegation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.DistrictId;
import permanency.events.RecordId;

/**
 * An entry of the register was made in error.
 *
 * @param district null for the state-wide register
 */
public record VoidDelegation(DistrictId district, RecordId entryId, String reason) implements DelegationCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return DelegationRegister.streamOf(district);
    }
}
