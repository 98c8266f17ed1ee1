package permanency.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import permanency.query.report.Measure.Unit;

/** What a page shows of a cell, from left to right. */
enum FigureColumn {
    NUMBER,
    CHILDREN,
    MEDIAN,
    TOTAL,
    PERCENT;

    /** Those that the table has. */
    static List<FigureColumn> of(Table table) {
        var columns = new ArrayList<FigureColumn>();
        columns.add(NUMBER);
        if (table.counts() == Unit.RECORDS) {
            columns.add(CHILDREN);
        }
        if (table.value() != null) {
            columns.add(MEDIAN);
            columns.add(TOTAL);
        }
        if (table.share() != null) {
            columns.add(PERCENT);
        }
        return columns;
    }

    String heading(Table table) {
        return switch (this) {
            case NUMBER -> table.counts() == Unit.CHILDREN ? "Children" : "Number";
            case CHILDREN -> "Children";
            case MEDIAN -> "Median " + lower(table.value());
            case TOTAL -> "Total " + lower(table.value());
            case PERCENT -> "Percent " + Words.of(table.share()).toLowerCase(Locale.ROOT);
        };
    }

    /** Null where there is no such figure. */
    Object in(Figures figures) {
        return switch (this) {
            case NUMBER -> figures.number();
            case CHILDREN -> figures.children();
            case MEDIAN -> figures.median();
            case TOTAL -> figures.total();
            case PERCENT -> figures.percent();
        };
    }

    /** The category that opens it: of a percentage that of which it is the share. */
    String category(Table table, String category) {
        return this == PERCENT ? table.share() : category;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
