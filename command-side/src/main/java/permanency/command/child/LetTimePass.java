package permanency.command.child;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;

/** Records what time alone has brought about by today: a target date passed, a deadline missed. */
public record LetTimePass(@TargetAggregateIdentifier ChildId childId) implements ChildCommand {}
