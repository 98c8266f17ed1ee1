package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A manager looked into an exception and closed it. What broke the rule stays as it was.
 *
 * @param clause of the exception
 * @param about the record that broke it
 */
@StoredAs("records.ComplianceExceptionClosed")
public record ComplianceExceptionClosed(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        String clause,
        RecordId about,
        String reason,
        Party closedBy)
        implements NoteOnRecord {

    /** The key of the exception. */
    public String exception() {
        return ComplianceExceptionOpened.key(clause, about);
    }
}
