package permanency.query.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;

/** Which refused attempts an auditor wants to see. All parameters may be left out. */
record RefusedAttemptsQuery(
        String actor,
        String clause,
        UUID childId,
        @Min(0) @Max(1_000_000) Integer page,
        @Min(1) @Max(200) Integer limit) {

    private static final int DEFAULT_LIMIT = 50;

    RefusedAttemptsQuery {
        page = page == null ? 0 : page;
        limit = limit == null ? DEFAULT_LIMIT : limit;
    }
}
