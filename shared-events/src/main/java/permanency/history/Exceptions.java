package permanency.history;

import java.util.ArrayList;
import java.util.List;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.records.RecordsEvent;

/** Chapter records: the compliance exceptions that facts opened. */
public record Exceptions(List<ComplianceExceptionOpened> opened) {

    static final Exceptions EMPTY = new Exceptions(List.of());

    Exceptions apply(RecordsEvent event) {
        if (event instanceof ComplianceExceptionOpened e) {
            var more = new ArrayList<>(opened);
            more.add(e);
            return new Exceptions(List.copyOf(more));
        }
        throw new NotFolded(event);
    }
}
