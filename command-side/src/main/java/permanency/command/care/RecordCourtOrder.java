package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.care.CourtOrder;

/** A court made an order about the child. */
public record RecordCourtOrder(@TargetAggregateIdentifier ChildId childId, LocalDate madeOn, CourtOrder order)
        implements ChildCommand {}
