package permanency.query.child;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which part of a history somebody wants to see. All parameters may be left out.
 *
 * @param asAt leaves out events of later days; the state is that at its end, else that of today
 * @param order {@code recorded}, or {@code occurred}
 * @param minVersion that the caller knows of; waited for, briefly
 * @param after a version: only the events that follow it in that order
 */
record HistoryQuery(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asAt,
        Instant asKnownAt,
        @Min(0) Long minVersion,
        String order,
        @Min(-1) Long after,
        @Min(1) @Max(500) Integer limit) {

    private static final int DEFAULT_LIMIT = 100;

    HistoryQuery {
        after = after == null ? -1 : after;
        limit = limit == null ? DEFAULT_LIMIT : limit;
    }

    /** The events asked for, all of them, in the order asked for. */
    <T extends Placed> List<T> of(List<T> known) {
        var order = HistoryOrder.of(this.order).comparator();
        var start = known.stream().filter(e -> e.version() == after).findFirst();
        return known.stream()
                .filter(e -> asAt == null || !e.occurredOn().isAfter(asAt))
                .filter(e -> start.isEmpty() ? e.version() > after : order.compare(e, start.get()) > 0)
                .sorted(order)
                .toList();
    }
}
