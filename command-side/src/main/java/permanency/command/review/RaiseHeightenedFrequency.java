package permanency.command.review;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.review.HeightenedReason;

/** A coordinator finds between reviews that a child needs them more often. */
public record RaiseHeightenedFrequency(
        @TargetAggregateIdentifier ChildId childId, LocalDate raisedOn, HeightenedReason reason, String explanation)
        implements ChildCommand {}
