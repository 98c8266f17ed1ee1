package permanency.query.report.folded;

/** Where a figure stands in a report. */
public record FoldedCell(
        String measure, boolean lastYear, boolean aboriginal, String by, String value, String category) {}
