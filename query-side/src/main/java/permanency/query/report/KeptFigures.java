package permanency.query.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The figures of one table, this year's and last year's, by where they stand. */
final class KeptFigures {

    /** What tables are told apart by. */
    record Of(String measure, boolean aboriginal) {

        static Of row(ResultSet row) throws SQLException {
            return new Of(row.getString("measure"), row.getBoolean("aboriginal"));
        }
    }

    private record Place(String by, String value, String category, boolean lastYear) {}

    private final Map<Place, Figures> figures = new HashMap<>();
    private final SortedSet<String> categories = new TreeSet<>();
    private final Map<String, SortedSet<String>> values = new TreeMap<>();

    void add(ResultSet row) throws SQLException {
        var place = new Place(
                row.getString("by_dimension"),
                row.getString("value"),
                row.getString("category"),
                row.getBoolean("last_year"));
        figures.put(place, Figures.of(row));
        values.computeIfAbsent(place.by(), by -> new TreeSet<>()).add(place.value());
        categories.add(place.category());
    }

    /** Empty for a measure that has none. */
    SortedSet<String> categories() {
        var own = new TreeSet<>(categories);
        own.remove(Dimension.ALL);
        return own.size() == 1 && own.first().equals(Dimension.NONE) ? new TreeSet<>() : own;
    }

    /** By which the dimension breaks it down, in either year. */
    SortedSet<String> values(Dimension by) {
        return values.getOrDefault(by.toString(), new TreeSet<>());
    }

    Cell cell(String by, String value, String category) {
        return new Cell(figure(by, value, category, false), figure(by, value, category, true), null);
    }

    private Figures figure(String by, String value, String category, boolean lastYear) {
        return figures.getOrDefault(new Place(by, value, category, lastYear), Figures.ZERO);
    }
}
