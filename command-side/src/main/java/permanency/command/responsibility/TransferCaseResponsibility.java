package permanency.command.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.TransferBasis;
import permanency.events.responsibility.TransferCircumstance;

/**
 * Primary case responsibility moves to another holder.
 *
 * @param placementId the placement that is the ground of it; may be null
 */
public record TransferCaseResponsibility(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate transferredOn,
        CaseHolder to,
        String nominatedUnit,
        TransferBasis basis,
        RecordId placementId,
        List<TransferCircumstance> circumstances)
        implements ChildCommand {

    public TransferCaseResponsibility {
        circumstances = circumstances == null ? List.of() : List.copyOf(circumstances);
    }
}
