package permanency.query.child;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which part of a history somebody wants to see. All parameters may be left out.
 *
 * @param asAt leaves out events of later days; the state is that at its end, else that of today
 * @param after a version: only the events that follow it
 */
record HistoryQuery(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asAt,
        Instant asKnownAt,
        @Min(-1) Long after,
        @Min(1) @Max(500) Integer limit) {

    private static final int DEFAULT_LIMIT = 100;

    HistoryQuery {
        after = after == null ? -1 : after;
        limit = limit == null ? DEFAULT_LIMIT : limit;
    }
}
