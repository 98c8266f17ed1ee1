package permanency.query.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A column that is an array of texts. */
final class Texts {

    private Texts() {}

    /** Empty when the column is null. */
    static List<String> of(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
