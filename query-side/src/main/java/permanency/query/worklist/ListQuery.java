package permanency.query.worklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.ReviewMode;
import permanency.query.http.BadParameter;

/**
 * What somebody wants to see of a list. All parameters may be left out; {@code none} stands for items without a value.
 *
 * @param asAt the day for which the list is made; today when left out
 * @param asKnownAt by what was known then; now when left out
 * @param districtGroup the group that the district belonged to on that day
 * @param provider {@code none}: DCJ has case responsibility
 * @param minAgeDays how many days the item has stood on that day, at least
 */
public record ListQuery(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asAt,
        Instant asKnownAt,
        String district,
        String districtGroup,
        String provider,
        String coordinator,
        String goal,
        String mode,
        String kind,
        @Min(-LONGEST) @Max(LONGEST) Integer minAgeDays,
        @Min(-LONGEST) @Max(LONGEST) Integer maxAgeDays) {

    private static final int LONGEST = 100_000;
    private static final String NONE = "none";

    boolean isAsKnownNow() {
        return asKnownAt == null;
    }

    /** Whether items are left out by where their children stand. */
    boolean looksAtStanding() {
        return Stream.of(district, districtGroup, provider, coordinator, goal, mode)
                .anyMatch(Objects::nonNull);
    }

    /** All that is known now and holds today. */
    public static final ListQuery ALL = new ListQuery(null, null, null, null, null, null, null, null, null, null, null);

    /** As parameters of SQL, all but the two moments. */
    Map<String, Object> params() {
        requireOneOf("goal", goal, CasePlanGoal.values());
        requireOneOf("mode", mode, ReviewMode.values());
        var params = new HashMap<String, Object>();
        params.put("district", district);
        params.put("districtGroup", districtGroup);
        params.put("provider", provider);
        params.put("coordinator", coordinator);
        params.put("goal", goal);
        params.put("mode", mode);
        params.put("kind", kind);
        params.put("minAgeDays", minAgeDays);
        params.put("maxAgeDays", maxAgeDays);
        return params;
    }

    private static void requireOneOf(String field, String given, Enum<?>[] values) {
        if (given != null
                && !given.equals(NONE)
                && Arrays.stream(values).noneMatch(v -> v.name().equals(given))) {
            throw new BadParameter(field, "is none of " + Arrays.toString(values) + ", and not none");
        }
    }
}
