package permanency.command.records;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;

/**
 * What is known of the child's health, whole. It stands in no event.
 *
 * @param diagnosis may be null
 * @param purpose what it was collected for, and may be used for
 */
public record RecordHealthInformation(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate statedOn,
        Disability disability,
        String diagnosis,
        String purpose)
        implements ChildCommand {}
