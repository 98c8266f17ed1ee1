package permanency.command.supervision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.supervision.DisputeOutcome;

/** A dispute remained, and came to its outcome by the local procedure; {@code supervisionId} may be null. */
public record RecordDispute(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate endedOn,
        DisputeMatter matter,
        DisputeOutcome outcome,
        RecordId supervisionId)
        implements ChildCommand {}
