package permanency.query.worklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.ReviewMode;

/**
 * What somebody wants to see of the list. All parameters may be left out.
 *
 * @param asAt the day for which the list is made; today when left out
 * @param asKnownAt by what was known then; now when left out
 * @param overdue only those overdue on that day, or only the others
 * @param sort due, district, provider, goal, mode or coordinator; with a leading minus, the other way round
 */
record ReviewDueQuery(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asAt,
        Instant asKnownAt,
        String district,
        String provider,
        String coordinator,
        CasePlanGoal goal,
        ReviewMode mode,
        Boolean overdue,
        String sort,
        @Min(0) @Max(1_000_000) Integer page,
        @Min(1) @Max(200) Integer limit) {

    private static final int DEFAULT_LIMIT = 50;

    ReviewDueQuery {
        page = page == null ? 0 : page;
        limit = limit == null ? DEFAULT_LIMIT : limit;
    }
}
