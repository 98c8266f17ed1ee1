package permanency.command.responsibility;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.ProviderId;

/** A provider has another organisation do part of its work. */
public record RecordSubcontracting(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate from,
        ProviderId provider,
        String subcontractor,
        String service,
        LocalDate until)
        implements ChildCommand {}
