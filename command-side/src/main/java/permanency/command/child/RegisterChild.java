package permanency.command.child;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.child.Sex;
import permanency.events.culture.IndigenousStatus;

/** Opens the history of a child. */
public record RegisterChild(
        @TargetAggregateIdentifier ChildId childId,
        Identity identity,
        LocalDate registeredOn,
        LocalDate dateOfBirth,
        Sex sex,
        DistrictId district,
        IndigenousStatus indigenousStatus,
        String indigenousStatusSource)
        implements ChildCommand {

    /** Without the identity, which {@link Identities} compares. */
    @Override
    public RegisterChild fingerprinted() {
        return new RegisterChild(
                childId, null, registeredOn, dateOfBirth, sex, district, indigenousStatus, indigenousStatusSource);
    }
}
