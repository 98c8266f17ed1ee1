package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** A placement of the child ended. */
public record EndPlacement(@TargetAggregateIdentifier ChildId childId, RecordId placementId, LocalDate endedOn)
        implements ChildCommand {}
