package permanency.query.projection;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Rows in the text format of PostgreSQL's {@code copy}. */
final class CopiedRows {

    private static final String NOTHING = "\\N";

    private CopiedRows() {}

    static String of(Collection<?> rows, List<Column> columns) {
        var text = new StringBuilder(rows.size() * columns.size() * 12);
        for (var row : rows) {
            for (var column : columns) {
                append(column.value().apply(row), text);
                text.append('\t');
            }
            text.setCharAt(text.length() - 1, '\n');
        }
        return text.toString();
    }

    private static void append(Object value, StringBuilder text) {
        if (value == null) {
            text.append(NOTHING);
        } else if (value instanceof String s) {
            escape(s, text);
        } else if (value instanceof UUID
                || value instanceof Temporal
                || value instanceof Number
                || value instanceof Boolean) {
            text.append(value);
        } else {
            escape(Rows.json(value), text);
        }
    }

    private static void escape(String value, StringBuilder text) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
