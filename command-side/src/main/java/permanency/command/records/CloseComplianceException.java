package permanency.command.records;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** A manager has looked into the exception that a record made from a rule. */
public record CloseComplianceException(
        @TargetAggregateIdentifier ChildId childId, String clause, RecordId about, LocalDate closedOn, String reason)
        implements ChildCommand {}
