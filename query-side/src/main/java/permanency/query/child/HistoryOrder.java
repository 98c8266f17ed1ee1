package permanency.query.child;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import permanency.query.http.BadParameter;

/** In which order a history is shown. */
enum HistoryOrder {
    RECORDED(comparing(HistoryEntry::version)),
    /** On one day, as recorded. */
    OCCURRED(comparing(HistoryEntry::occurredOn).thenComparing(HistoryEntry::version));

    private final Comparator<HistoryEntry> order;

    HistoryOrder(Comparator<HistoryEntry> order) {
        this.order = order;
    }

    Comparator<HistoryEntry> comparator() {
        return order;
    }

    /** As recorded when nothing is asked for. */
    static HistoryOrder of(String asked) {
        if (asked == null || asked.equals("recorded")) {
            return RECORDED;
        } else if (asked.equals("occurred")) {
            return OCCURRED;
        }
        throw new BadParameter("order", "is neither recorded nor occurred");
    }
}
