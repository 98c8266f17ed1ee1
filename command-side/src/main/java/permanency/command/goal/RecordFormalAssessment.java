package permanency.command.goal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.goal.FormalAssessment;

/** It was assessed whether to go to court for an approved goal. */
public record RecordFormalAssessment(
        @TargetAggregateIdentifier ChildId childId,
        RecordId proposalId,
        LocalDate assessedOn,
        FormalAssessment assessment)
        implements ChildCommand {}
