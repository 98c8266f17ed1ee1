package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A fact that cannot be refused broke a rule.
 *
 * @param clause number of the rule, such as R4
 * @param about the record that broke it
 */
@StoredAs("records.ComplianceExceptionOpened")
public record ComplianceExceptionOpened(
        ChildId childId, LocalDate occurredOn, String clause, RecordId about, String explanation)
        implements RecordsEvent {}
