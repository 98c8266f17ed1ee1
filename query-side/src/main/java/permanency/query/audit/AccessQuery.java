package permanency.query.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;

/**
 * Which accesses an auditor wants to see. All parameters may be left out.
 *
 * @param child read by itself or shown in a list
 * @param from with {@code to}, when it was read; the end is not part of it
 * @param cursor as a page before gave it out: the accesses that follow on it
 */
record AccessQuery(
        String actor,
        String organisation,
        UUID child,
        String what,

        @Pattern(regexp = "SHOWN|NOT_SHOWN", message = "is none of SHOWN, NOT_SHOWN")
        String outcome,

        Instant from,
        Instant to,
        @Min(1) Long cursor,
        @Min(1) @Max(200) Integer limit) {

    private static final int DEFAULT_LIMIT = 50;

    AccessQuery {
        limit = limit == null ? DEFAULT_LIMIT : limit;
    }
}
