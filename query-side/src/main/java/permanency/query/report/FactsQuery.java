package permanency.query.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;

/**
 * Which cell of a report is opened. What is left out does not matter; {@code none} asks for what has no value.
 *
 * @param lastYear of the same quarter of the year before
 * @param ofAboriginalChildren of Aboriginal and Torres Strait Islander children alone
 */
record FactsQuery(
        @NotNull String measure,
        String category,
        Boolean lastYear,
        Boolean ofAboriginalChildren,
        String district,
        String districtGroup,
        String provider,
        String holder,
        String goal,
        String indigenousStatus,
        String ageGroup,
        @Min(0) @Max(100_000) Integer page,
        @Min(1) @Max(200) Integer limit) {

    FactsQuery {
        page = page == null ? 0 : page;
        limit = limit == null ? 50 : limit;
    }

    /** As parameters of SQL. */
    Map<String, Object> params() {
        var params = new HashMap<String, Object>();
        params.put("measure", measure);
        params.put("category", category);
        params.put("lastYear", Boolean.TRUE.equals(lastYear));
        params.put("ofAboriginalChildren", Boolean.TRUE.equals(ofAboriginalChildren));
        params.put("district", district);
        params.put("districtGroup", districtGroup);
        params.put("provider", provider);
        params.put("holder", holder);
        params.put("goal", goal);
        params.put("indigenousStatus", indigenousStatus);
        params.put("ageGroup", ageGroup);
        params.put("limit", limit);
        params.put("offset", page * limit);
        return params;
    }
}
