package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.care.CareExitReason;

/** The child left out-of-home care. */
public record RecordExitFromCare(@TargetAggregateIdentifier ChildId childId, LocalDate leftOn, CareExitReason reason)
        implements ChildCommand {}
