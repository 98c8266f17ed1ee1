package permanency.command.delegation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.DistrictId;
import permanency.events.delegation.Grade;

/**
 * Coordinators of the district may decide goal changes of provider-managed children (R73).
 *
 * @param minimumGrade null for the lowest grade that there may be
 */
public record StartPilot(DistrictId district, LocalDate from, LocalDate lastDay, Grade minimumGrade, String instrument)
        implements DelegationCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return DelegationRegister.streamOf(district);
    }
}
