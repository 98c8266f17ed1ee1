package permanency.query.report;

/**
 * What one table of a report counts.
 *
 * @param key by which it is asked for
 * @param sentence what it counts
 * @param clause by which it counts
 * @param unit what is counted
 * @param value what the number beside each fact is, of which the median is told; null when there is none
 * @param share the category whose part of all is told in percent; null when there is none
 * @param ending the category of facts that end the case, and stand with those who had it on the day before (R151);
 *     {@code all} when each does, null when none
 * @param sql a {@code select} over {@link KnownThen} of the facts of the quarter from {@code :from} to {@code :until}, in
 *     this order: item (no two are the same thing counted), child, record, the day that makes it count, the day that
 *     belongs to it, the number, the category, and the goal where it is not that of the day. When it
 *     {@code placesItself}, district and provider follow
 */
record Measure(
        String key,
        Part part,
        String sentence,
        String clause,
        Unit unit,
        Value value,
        String share,
        boolean repeats,
        boolean placesItself,
        String ending,
        String sql) {

    /** What a measure counts. */
    enum Unit {
        CHILDREN,
        RECORDS
    }

    /** What the number beside a fact is. */
    enum Value {
        DAYS,
        MONTHS
    }

    static Measure ofChildren(String key, Part part, String sentence, String clause, String sql) {
        return new Measure(key, part, sentence, clause, Unit.CHILDREN, null, null, false, false, null, sql);
    }

    static Measure ofRecords(String key, Part part, String sentence, String clause, String sql) {
        return new Measure(key, part, sentence, clause, Unit.RECORDS, null, null, false, false, null, sql);
    }

    Measure in(Value beside) {
        return new Measure(key, part, sentence, clause, unit, beside, share, repeats, placesItself, ending, sql);
    }

    Measure share(String category) {
        return new Measure(key, part, sentence, clause, unit, value, category, repeats, placesItself, ending, sql);
    }

    /** One thing may stand in several facts, as a consultation with each of its triggers; it counts once (R151). */
    Measure repeated() {
        return new Measure(key, part, sentence, clause, unit, value, share, true, placesItself, ending, sql);
    }

    /** Its facts say where they belong, as they are of no child. */
    Measure placed() {
        return new Measure(key, part, sentence, clause, unit, value, share, repeats, true, ending, sql);
    }

    Measure ending(String category) {
        return new Measure(key, part, sentence, clause, unit, value, share, repeats, placesItself, category, sql);
    }

    /** Whether what is counted, or its children, may be in several facts of a cell. */
    boolean countsDistinct() {
        return repeats || unit == Unit.RECORDS;
    }
}
