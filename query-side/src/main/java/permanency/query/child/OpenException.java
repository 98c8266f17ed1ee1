package permanency.query.child;

import java.time.LocalDate;
import java.util.List;
import permanency.events.RecordId;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.history.ChildHistory;

/**
 * A compliance exception that nobody had closed by the end of the day.
 *
 * @param about the record that broke the rule
 */
record OpenException(String clause, LocalDate since, RecordId about, String explanation) {

    /** The oldest first. */
    static List<OpenException> all(ChildHistory then) {
        return then.consequences().all(ComplianceExceptionOpened.class).stream()
                .filter(e -> !then.records().isClosed(e.key()))
                .map(e -> new OpenException(e.clause(), e.occurredOn(), e.about(), e.explanation()))
                .toList();
    }
}
