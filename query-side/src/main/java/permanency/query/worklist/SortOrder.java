package permanency.query.worklist;

import java.util.Map;
import permanency.query.http.BadParameter;

/** The columns by which the list may be sorted, as SQL; at last by child, so that pages do not overlap. */
final class SortOrder {

    private static final Map<String, String> COLUMNS = Map.of(
            "due", "due_on",
            "district", "district",
            "provider", "provider",
            "goal", "goal",
            "mode", "mode",
            "coordinator", "coordinator");

    private SortOrder() {}

    /** @param sort name of a column, perhaps after a minus; by due date when null */
    static String sql(String sort) {
        if (sort == null) {
            return "due_on, child_id";
        }
        var descending = sort.startsWith("-");
        var column = COLUMNS.get(descending ? sort.substring(1) : sort);
        if (column == null) {
            throw new BadParameter("sort", "is none of due, district, provider, goal, mode, coordinator");
        }
        return column + (descending ? " desc" : "") + " nulls last, child_id";
    }
}
