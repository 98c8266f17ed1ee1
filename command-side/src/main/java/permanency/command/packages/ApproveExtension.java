package permanency.command.packages;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** A delegate grants more time; {@code months} are the usual ones when null. */
public record ApproveExtension(
        @TargetAggregateIdentifier ChildId childId,
        RecordId applicationId,
        Integer months,
        String conditions,
        String reasons)
        implements ChildCommand {}
