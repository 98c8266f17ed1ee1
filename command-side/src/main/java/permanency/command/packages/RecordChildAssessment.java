package permanency.command.packages;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.packages.NeedsLevel;

/** DCJ records what the Child Assessment Tool found. */
public record RecordChildAssessment(
        @TargetAggregateIdentifier ChildId childId, LocalDate assessedOn, NeedsLevel needs, String reference)
        implements ChildCommand {}
