package permanency.command.child;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.child.ChildProfile;

/** What is known of the child's background, whole. */
public record RecordChildProfile(@TargetAggregateIdentifier ChildId childId, LocalDate statedOn, ChildProfile profile)
        implements ChildCommand {}
