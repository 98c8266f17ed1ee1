package permanency.command.culture;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.culture.IndigenousStatus;

/** A later status was stated; the earlier ones stay in the history. */
public record RecordIndigenousStatus(
        @TargetAggregateIdentifier ChildId childId, LocalDate statedOn, IndigenousStatus status, String source)
        implements ChildCommand {}
