package permanency.command.packages;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** DCJ closes a package that was added by hand; {@code endedOn} is the first day without it. */
public record ClosePackage(
        @TargetAggregateIdentifier ChildId childId, RecordId packageId, LocalDate endedOn, String reasons)
        implements ChildCommand {}
