package permanency.query.report.folded;

import java.util.LinkedHashMap;
import java.util.Map;

/** By what each table is broken down, on one day; null is none. */
record Place(
        String district,
        String group,
        String provider,
        String holder,
        String goal,
        String indigenousStatus,
        String ageGroup) {

    /** Of no child. */
    static Place of(String district, String group, String provider) {
        return new Place(district, group, provider, null, null, null, null);
    }

    Place under(String another) {
        return new Place(district, group, provider, holder, another, indigenousStatus, ageGroup);
    }

    Map<String, String> byDimension() {
        var values = new LinkedHashMap<String, String>();
        values.put("district", district);
        values.put("district-group", group);
        values.put("provider", provider);
        values.put("holder", holder);
        values.put("goal", goal);
        values.put("indigenous-status", indigenousStatus);
        values.put("age-group", ageGroup);
        values.replaceAll((by, value) -> value == null ? "none" : value);
        values.put("all", "all");
        return values;
    }
}
