package permanency.command.delegation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.DistrictId;
import permanency.events.delegation.ArrangementKind;
import permanency.events.delegation.DelegationScope;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;

/**
 * Another position than Manager Casework may decide goal changes in the district (R72).
 *
 * @param kind null for a local arrangement
 * @param minimumGrade null for the lowest grade that there may be
 */
public record ApproveLocalArrangement(
        DistrictId district,
        ArrangementKind kind,
        Position position,
        Grade minimumGrade,
        DelegationScope scope,
        LocalDate from,
        LocalDate lastDay,
        String instrument)
        implements DelegationCommand {

    public ApproveLocalArrangement {
        kind = kind == null ? ArrangementKind.LOCAL_ARRANGEMENT : kind;
    }

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return DelegationRegister.streamOf(district);
    }
}
