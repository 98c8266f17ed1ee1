package permanency.query.report.folded;

/** What a cell says; {@code total} and {@code median} are null without values. */
public record FoldedFigures(int number, int children, Long total, Double median) {}
