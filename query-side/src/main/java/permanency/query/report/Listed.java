package permanency.query.report;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import permanency.query.report.Table.Heading;
import permanency.query.report.Table.Row;

/**
 * A table as it is to be published: with all that is listed, whether there is any of it or none, since what a table leaves
 * out would be known to be zero (R143). What is in no list cannot be recorded; if there is some, it stands together.
 */
final class Listed {

    private static final Cell NOTHING = new Cell(Figures.ZERO, Figures.ZERO, null);

    private final Table table;
    private final PublishedMeasure measure;
    private final ListedValues values;
    private final Names names;

    private Listed(Table table, PublishedMeasure measure, ListedValues values, Names names) {
        this.table = table;
        this.measure = measure;
        this.values = values;
        this.names = names;
    }

    static Table of(Table table, PublishedMeasure measure, ListedValues values, Names names) {
        return new Listed(table, measure, values, names).table();
    }

    private Table table() {
        var rows = new ArrayList<Row>();
        rows.add(withCategories(table.rows().get(0)));
        for (var by : measure.by()) {
            rows.addAll(rows(by));
            if (by == Dimension.DISTRICT) {
                rows.addAll(listed(Dimension.DISTRICT_GROUP));
            }
        }
        return new Table(
                table.measure(),
                table.sentence(),
                table.clause(),
                table.counts(),
                table.value(),
                table.share(),
                table.ofAboriginalChildren(),
                measure.categories().stream()
                        .map(code -> new Heading(code, Words.of(code)))
                        .toList(),
                rows);
    }

    private List<Row> rows(Dimension by) {
        var rows = new ArrayList<>(listed(by));
        others(by).ifPresent(rows::add);
        return rows;
    }

    private List<Row> listed(Dimension by) {
        var there = there(by).stream().collect(toMap(Row::value, Function.identity()));
        return values.of(measure, by).stream()
                .map(value -> there.containsKey(value) ? there.get(value) : nothing(by, value))
                .toList();
    }

    private Optional<Row> others(Dimension by) {
        var listed = values.of(measure, by);
        return there(by).stream()
                .filter(row ->
                        !listed.contains(row.value()) && row.all().figures().number() > 0)
                .map(row -> new Row(row.by(), ListedValues.OTHER, "Other", row.all(), row.cells()))
                .reduce(Listed::together);
    }

    private List<Row> there(Dimension by) {
        return table.rows().stream()
                .filter(row -> row.by().equals(by.toString()))
                .map(this::withCategories)
                .toList();
    }

    private Row withCategories(Row row) {
        var codes = table.columns().stream().map(Heading::code).toList();
        var cells = measure.categories().stream()
                .map(codes::indexOf)
                .map(place -> place < 0 ? NOTHING : row.cells().get(place))
                .toList();
        return new Row(row.by(), row.value(), row.name(), row.all(), cells);
    }

    private Row nothing(Dimension by, String value) {
        var cells = measure.categories().stream().map(category -> NOTHING).toList();
        return new Row(by.toString(), value, names.of(by, value), NOTHING, cells);
    }

    private static Row together(Row one, Row another) {
        var cells = IntStream.range(0, one.cells().size())
                .mapToObj(i -> together(one.cells().get(i), another.cells().get(i)))
                .toList();
        return new Row(one.by(), one.value(), one.name(), together(one.all(), another.all()), cells);
    }

    /** A child may be in both, so there are no fewer of them than in the one that has more. */
    private static Cell together(Cell one, Cell another) {
        var number = one.figures().number() + another.figures().number();
        var children = Math.max(one.figures().children(), another.figures().children());
        return new Cell(new Figures(number, children, null, null, null, null), Figures.ZERO, null);
    }
}
