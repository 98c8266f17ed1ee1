package permanency.command.records;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.records.WhoseWords;

/** The child, or somebody for it, wants something said beside a record. */
public record AnnotateRecord(
        @TargetAggregateIdentifier ChildId childId,
        RecordId annotated,
        LocalDate saidOn,
        WhoseWords whose,
        String words)
        implements ChildCommand {}
