package permanency.command.goal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** The case plan for an approved goal was developed. */
public record RecordCasePlan(
        @TargetAggregateIdentifier ChildId childId,
        RecordId proposalId,
        LocalDate developedOn,
        LocalDate culturalSupportPlanUpdatedOn)
        implements ChildCommand {}
