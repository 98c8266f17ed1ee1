package permanency.command.delegation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.DistrictId;
import permanency.events.RecordId;

/**
 * An entry of the register holds no longer from the day given.
 *
 * @param district null for the state-wide register
 */
public record EndDelegation(DistrictId district, RecordId entryId, LocalDate from, String reason)
        implements DelegationCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return DelegationRegister.streamOf(district);
    }
}
