package permanency.query.worklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Which page of a list, and in which order. All parameters may be left out.
 *
 * @param sort a column; with a leading minus, the other way round
 */
public record Paging(
        String sort,
        @Min(0) @Max(1_000_000) Integer page,
        @Min(1) @Max(200) Integer limit) {

    private static final int DEFAULT_LIMIT = 50;

    public Paging {
        page = page == null ? 0 : page;
        limit = limit == null ? DEFAULT_LIMIT : limit;
    }
}
