package permanency.command.child;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.DistrictId;

/** Another district becomes responsible for the child. */
public record MoveToDistrict(@TargetAggregateIdentifier ChildId childId, LocalDate movedOn, DistrictId to)
        implements ChildCommand {}
