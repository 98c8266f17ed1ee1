package permanency.query.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import permanency.query.database.TestDatabase;
import permanency.query.report.folded.FoldedCell;
import permanency.query.report.folded.FoldedFigures;

/** The figures that a run keeps, as they stand in the database. */
record Kept(TestDatabase database, String runId, boolean lastYear, boolean aboriginal) {

    static Kept of(TestDatabase database, String runId) {
        return new Kept(database, runId, false, false);
    }

    Kept ofLastYear() {
        return new Kept(database, runId, true, aboriginal);
    }

    Kept ofAboriginalChildren() {
        return new Kept(database, runId, lastYear, true);
    }

    /** Number and, where there is one, median: {@code 3} or {@code 3 (18)}; {@code 0} when there is no cell. */
    String figure(String measure, String by, String value, String category) {
        return database.owner()
                .sql("""
                        select c.number, c.median from report.cell c join report.run r on r.run_no = c.run_no
                        where r.run_id = :run and c.measure = :measure and c.last_year = :lastYear
                          and c.aboriginal = :aboriginal and c.by_dimension = :by and c.value = :value
                          and c.category = :category
                        """)
                .param("run", UUID.fromString(runId))
                .param("measure", measure)
                .param("lastYear", lastYear)
                .param("aboriginal", aboriginal)
                .param("by", by)
                .param("value", value)
                .param("category", category)
                .query((row, n) -> text(row.getInt("number"), row.getBigDecimal("median")))
                .optional()
                .orElse("0");
    }

    private static String text(int number, BigDecimal median) {
        return median == null
                ? String.valueOf(number)
                : number + " ("
                        + median.setScale(1, RoundingMode.HALF_UP).toString().replace(".0", "") + ")";
    }

    /** All of them, of either year and of all children and of Aboriginal and Torres Strait Islander children alone. */
    Map<FoldedCell, FoldedFigures> figures() {
        var figures = new HashMap<FoldedCell, FoldedFigures>();
        database.owner()
                .sql("select c.* from report.cell c join report.run r on r.run_no = c.run_no where r.run_id = :run")
                .param("run", UUID.fromString(runId))
                .query(row -> {
                    var cell = new FoldedCell(
                            row.getString("measure"),
                            row.getBoolean("last_year"),
                            row.getBoolean("aboriginal"),
                            row.getString("by_dimension"),
                            row.getString("value"),
                            row.getString("category"));
                    var median = row.getBigDecimal("median");
                    figures.put(
                            cell,
                            new FoldedFigures(
                                    row.getInt("number"),
                                    row.getInt("children"),
                                    row.getObject("total", Long.class),
                                    median == null ? null : median.doubleValue()));
                });
        return figures;
    }

    /** How many things are counted among the facts of this year for which the condition holds. */
    int facts(String measure, String condition) {
        return database.owner()
                .sql("""
                        select count(distinct f.item) from report.fact f join report.run r on r.run_no = f.run_no
                        where r.run_id = :run and f.measure = :measure and not f.last_year and\s""" + condition)
                .param("run", UUID.fromString(runId))
                .param("measure", measure)
                .query(Integer.class)
                .single();
    }

    int cellsThatDoNotAddUp(Dimension by) {
        return database.owner()
                .sql("""
                        select count(*)
                        from report.cell c
                        join report.run r on r.run_no = c.run_no
                        where r.run_id = :run and c.by_dimension = :by and not c.aboriginal
                          and row(c.number, c.children) is distinct from (
                              select row(cast(count(distinct f.item) as int), cast(count(distinct f.child_id) as int))
                              from report.fact f
                              where f.run_no = c.run_no and f.measure = c.measure and f.last_year = c.last_year
                                and coalesce(f.%s, 'none') = c.value
                                and c.category in ('all', coalesce(f.category, 'none')))
                        """.formatted(by.column()))
                .param("run", UUID.fromString(runId))
                .param("by", by.toString())
                .query(Integer.class)
                .single();
    }

    /** All facts, in an order of their own, without what tells the run. */
    List<String> facts() {
        return texts("fact");
    }

    List<String> cells() {
        return texts("cell");
    }

    private List<String> texts(String table) {
        return database.owner()
                .sql("""
                        select cast(to_jsonb(t) - 'run_no' as text) from report.%s t join report.run r on r.run_no = t.run_no
                        where r.run_id = :run order by 1
                        """.formatted(table))
                .param("run", UUID.fromString(runId))
                .query(String.class)
                .list();
    }
}
