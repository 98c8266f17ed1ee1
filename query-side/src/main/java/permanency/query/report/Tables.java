package permanency.query.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import permanency.query.reference.ReferenceInForce;
import permanency.query.report.Report.Chapter;
import permanency.query.report.Table.Heading;
import permanency.query.report.Table.Row;

/** Puts the figures of a run into tables. */
@Component
class Tables {

    private final ReadStore store;
    private final SettingsOfRuns settings;
    private final ReferenceInForce reference;

    Tables(ReadStore store, SettingsOfRuns settings, ReferenceInForce reference) {
        this.store = store;
        this.settings = settings;
        this.reference = reference;
        Targets.requireMeasures(reference.get().reports().versions());
    }

    /**
     * A table as it stands in the report.
     *
     * @param aboriginal whether it is that of part 10, about these children alone
     */
    record Place(Part part, Measure measure, boolean aboriginal) {

        private KeptFigures.Of key() {
            return new KeptFigures.Of(measure.key(), aboriginal);
        }
    }

    static List<Place> places() {
        return Stream.concat(
                        QuarterlyReport.MEASURES.stream().map(m -> new Place(m.part(), m, false)),
                        QuarterlyReport.MEASURES.stream()
                                .filter(m -> m.part().isSaidOfAboriginalChildrenToo())
                                .map(m -> new Place(Part.ABORIGINAL_CHILDREN, m, true)))
                .toList();
    }

    /**
     * The report with the tables that are wanted.
     *
     * @param by the one dimension beside all; null for every one
     */
    Report of(Run run, Predicate<Place> wanted, String by) {
        var places = places().stream().filter(wanted).toList();
        var kept = kept(run, places, by);
        var shownBy = settings.of(run);
        var names = new Names(reference.get(), run.until());
        return new Report(
                run,
                Arrays.stream(Part.values())
                        .map(part -> new Chapter(
                                part.number(),
                                part.title(),
                                places.stream()
                                        .filter(p -> p.part() == part)
                                        .map(p ->
                                                table(p, kept.getOrDefault(p.key(), new KeptFigures()), names, shownBy))
                                        .toList()))
                        .filter(chapter -> !chapter.tables().isEmpty())
                        .toList());
    }

    private Map<KeptFigures.Of, KeptFigures> kept(Run run, List<Place> places, String by) {
        var kept = new HashMap<KeptFigures.Of, KeptFigures>();
        store.sql()
                .sql("""
                        select * from report.cell
                        where run_no = :run and measure = any(:measures)
                          and (cast(:by as text) is null or by_dimension in ('all', :by))
                        """)
                .param("run", run.number())
                .param("measures", places.stream().map(p -> p.measure().key()).toArray(String[]::new))
                .param("by", by)
                .query(row -> {
                    kept.computeIfAbsent(KeptFigures.Of.row(row), of -> new KeptFigures())
                            .add(row);
                });
        return kept;
    }

    private static Table table(Place place, KeptFigures kept, Names names, RunSettings settings) {
        var measure = place.measure();
        var targets = targets(place, settings);
        var columns = columns(kept.categories(), targets.categories(), settings.timeBands());
        var rows = new ArrayList<Row>();
        rows.add(whole(row(place, null, Dimension.ALL, columns, kept, names), columns, targets));
        for (var dimension : Dimension.values()) {
            kept.values(dimension).stream()
                    .sorted(Comparator.comparing(Dimension.NONE::equals))
                    .forEach(value -> rows.add(row(place, dimension, value, columns, kept, names)));
        }
        return new Table(
                measure.key(),
                measure.sentence(),
                measure.clause(),
                measure.unit(),
                measure.value(),
                measure.share(),
                place.aboriginal(),
                columns,
                rows);
    }

    /** Targets are for the State, and for all children. */
    private static Targets targets(Place place, RunSettings settings) {
        return place.aboriginal()
                ? new Targets(List.of())
                : new Targets(settings.targets().stream()
                        .filter(t -> t.measure().equals(place.measure().key()))
                        .toList());
    }

    /**
     * Bands of time in their order, all others by the alphabet. A category that has a target is there though nobody is in
     * it: else the target would be gone just when it is missed.
     */
    private static List<Heading> columns(Set<String> categories, Set<String> aimedAt, List<String> bands) {
        return Stream.concat(categories.stream(), aimedAt.stream())
                .distinct()
                .sorted(Comparator.<String, Integer>comparing(bands::indexOf).thenComparing(Comparator.naturalOrder()))
                .map(c -> new Heading(c, Words.of(c)))
                .toList();
    }

    /** @param by null for the row of all */
    private static Row row(
            Place place, Dimension by, String value, List<Heading> columns, KeptFigures kept, Names names) {
        var dimension = by == null ? Dimension.ALL : by.toString();
        var whole = kept.cell(dimension, value, Dimension.ALL);
        if (place.measure().share() != null) {
            whole = whole.sharing(kept.cell(dimension, value, place.measure().share()));
        }
        var cells =
                columns.stream().map(c -> kept.cell(dimension, value, c.code())).toList();
        return new Row(dimension, value, names.of(by, value), whole, cells);
    }

    private static Row whole(Row row, List<Heading> columns, Targets targets) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(targets.beside(row.cells().get(i), columns.get(i).code()));
        }
        return new Row(row.by(), row.value(), row.name(), targets.beside(row.all(), Dimension.ALL), cells);
    }
}
