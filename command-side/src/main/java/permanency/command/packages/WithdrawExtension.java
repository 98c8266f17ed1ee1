package permanency.command.packages;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** The applicant takes the application back. */
public record WithdrawExtension(@TargetAggregateIdentifier ChildId childId, RecordId applicationId, String reasons)
        implements ChildCommand {}
