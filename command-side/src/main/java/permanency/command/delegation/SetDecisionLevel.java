package permanency.command.delegation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.DistrictId;
import permanency.events.delegation.DelegatedDecision;
import permanency.events.delegation.DelegationLevel;

/** In the whole state it takes that level, or a more senior one, for a kind of decision (R70, R99, R160). */
public record SetDecisionLevel(
        DelegatedDecision decision, DelegationLevel level, LocalDate from, LocalDate lastDay, String instrument)
        implements DelegationCommand {

    @Override
    public DistrictId district() {
        return null;
    }

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return DelegationRegister.streamOf(null);
    }
}
