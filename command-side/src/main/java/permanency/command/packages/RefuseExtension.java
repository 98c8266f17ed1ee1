package permanency.command.packages;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** A delegate refuses more time, with reasons. */
public record RefuseExtension(@TargetAggregateIdentifier ChildId childId, RecordId applicationId, String reasons)
        implements ChildCommand {}
