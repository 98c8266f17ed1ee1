package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** The Court gave leave on an application to vary or end a care order. */
public record RecordLeaveToVary(@TargetAggregateIdentifier ChildId childId, LocalDate grantedOn, RecordId legalActionId)
        implements ChildCommand {}
