package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.care.CareArrangement;

/** The child came into out-of-home care. */
public record RecordEntryToCare(
        @TargetAggregateIdentifier ChildId childId, LocalDate enteredOn, CareArrangement arrangement)
        implements ChildCommand {}
