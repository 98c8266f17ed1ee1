package permanency.command.goal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** A delegate approves; {@code effectiveFrom} is the day of the decision when null. */
public record ApproveGoalChange(
        @TargetAggregateIdentifier ChildId childId,
        RecordId proposalId,
        LocalDate effectiveFrom,
        boolean carryHeightened,
        String reasons)
        implements ChildCommand {}
