package permanency.query.stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/**
 * Which part of a stream an auditor wants to see. All parameters but the first may be left out.
 *
 * @param stream its id, as a search of records gives it, such as delegation-SOUTH_WESTERN_SYDNEY
 * @param asKnownAt by what was known then; now when left out
 * @param after a version: only the events that follow it
 */
record StreamQuery(
        @NotBlank String stream,
        Instant asKnownAt,
        @Min(-1) Long after,
        @Min(1) @Max(500) Integer limit) {

    private static final int DEFAULT_LIMIT = 100;

    StreamQuery {
        after = after == null ? -1 : after;
        limit = limit == null ? DEFAULT_LIMIT : limit;
    }
}
