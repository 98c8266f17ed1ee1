package permanency.command.delegation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.DistrictId;
import permanency.events.delegation.DelegationScope;
import permanency.events.delegation.Position;

/** Another position than Manager Casework may decide goal changes in the district (R72). */
public record ApproveLocalArrangement(
        DistrictId district,
        Position position,
        DelegationScope scope,
        LocalDate from,
        LocalDate lastDay,
        String instrument)
        implements DelegationCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return DelegationRegister.streamOf(district);
    }
}
