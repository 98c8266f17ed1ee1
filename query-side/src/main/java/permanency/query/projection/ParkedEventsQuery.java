package permanency.query.projection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;

/**
 * Which parked events an operator wants to see. All parameters may be left out.
 *
 * @param failed only those that were tried in vain, or only those that wait behind another one
 */
record ParkedEventsQuery(
        String projection,
        UUID child,
        Boolean failed,
        @Min(0) @Max(1_000_000) Integer page,
        @Min(1) @Max(200) Integer limit) {

    private static final int DEFAULT_LIMIT = 50;

    ParkedEventsQuery {
        page = page == null ? 0 : page;
        limit = limit == null ? DEFAULT_LIMIT : limit;
    }
}
