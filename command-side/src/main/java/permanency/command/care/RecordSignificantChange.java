package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.care.ConcernedPerson;
import permanency.events.care.SignificantChangeReason;

/** Circumstances of the child, a parent or a carer changed. */
public record RecordSignificantChange(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate changedOn,
        SignificantChangeReason reason,
        ConcernedPerson concerns,
        String note)
        implements ChildCommand {}
