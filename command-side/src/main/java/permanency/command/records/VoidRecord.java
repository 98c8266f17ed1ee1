package permanency.command.records;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** A record was made in error. */
public record VoidRecord(@TargetAggregateIdentifier ChildId childId, RecordId recordId, String reason)
        implements ChildCommand {}
