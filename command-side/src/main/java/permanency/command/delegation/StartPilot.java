package permanency.command.delegation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.DistrictId;

/** Coordinators of the district may decide goal changes of provider-managed children (R73). */
public record StartPilot(DistrictId district, LocalDate from, LocalDate lastDay, String instrument)
        implements DelegationCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return DelegationRegister.streamOf(district);
    }
}
