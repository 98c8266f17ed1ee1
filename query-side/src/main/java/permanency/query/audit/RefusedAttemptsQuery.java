package permanency.query.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.UUID;

/**
 * Which refused attempts an auditor wants to see. All parameters may be left out.
 *
 * @param clause that forbade it, such as R74
 * @param command its name, such as ApproveGoalChange
 * @param from with {@code to}, when it was tried; the end is not part of it
 * @param cursor as a page before gave it out: the attempts that follow on it
 */
record RefusedAttemptsQuery(
        String actor,
        String organisation,
        String clause,
        UUID child,
        String command,
        Instant from,
        Instant to,
        @Min(1) Long cursor,
        @Min(1) @Max(200) Integer limit) {

    private static final int DEFAULT_LIMIT = 50;

    RefusedAttemptsQuery {
        limit = limit == null ? DEFAULT_LIMIT : limit;
    }
}
