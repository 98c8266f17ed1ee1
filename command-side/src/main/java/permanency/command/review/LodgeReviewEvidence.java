package permanency.command.review;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;

/** A provider lodges evidence ahead of a review. */
public record LodgeReviewEvidence(@TargetAggregateIdentifier ChildId childId, LocalDate lodgedOn, List<String> items)
        implements ChildCommand {}
