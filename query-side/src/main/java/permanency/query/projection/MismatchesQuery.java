package permanency.query.projection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Which mismatches an operator wants to see. All parameters may be left out. */
record MismatchesQuery(
        String projection,
        @Min(0) @Max(1_000_000) Integer page,
        @Min(1) @Max(200) Integer limit) {

    private static final int DEFAULT_LIMIT = 50;

    MismatchesQuery {
        page = page == null ? 0 : page;
        limit = limit == null ? DEFAULT_LIMIT : limit;
    }
}
