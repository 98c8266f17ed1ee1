package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;

/** A report of risk of significant harm was received. */
public record RecordRoshReference(@TargetAggregateIdentifier ChildId childId, LocalDate receivedOn, String reference)
        implements ChildCommand {}
