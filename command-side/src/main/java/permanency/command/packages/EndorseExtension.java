package permanency.command.packages;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.packages.ExtensionEndorsement;

/** A coordinator advises on an application. */
public record EndorseExtension(
        @TargetAggregateIdentifier ChildId childId,
        RecordId applicationId,
        ExtensionEndorsement endorsement,
        String reasons)
        implements ChildCommand {}
