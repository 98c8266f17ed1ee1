package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;

/** It is complex to bring permanency forward. */
public record RecordComplexity(@TargetAggregateIdentifier ChildId childId, LocalDate notedOn, String note)
        implements ChildCommand {}
