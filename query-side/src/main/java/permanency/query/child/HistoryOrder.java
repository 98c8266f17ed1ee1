package permanency.query.child;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import permanency.query.http.BadParameter;

/** In which order a history is shown. */
enum HistoryOrder {
    RECORDED(comparing(Placed::version)),
    /** On one day, as recorded. */
    OCCURRED(comparing(Placed::occurredOn).thenComparing(Placed::version));

    private final Comparator<Placed> order;

    HistoryOrder(Comparator<Placed> order) {
        this.order = order;
    }

    Comparator<Placed> comparator() {
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
