package permanency.query.report;

import java.util.function.Predicate;
import permanency.query.http.BadParameter;
import permanency.query.http.NotFound;
import permanency.query.report.Tables.Place;

/** Which tables of a report are asked for. */
final class WhichTables {

    private WhichTables() {}

    /** @param what {@code all}, the number of a part, or the key of a measure */
    static Predicate<Place> named(String what) {
        if (Dimension.ALL.equals(what)) {
            return place -> true;
        }
        return what.matches("[0-9]+") ? ofPart(what) : ofMeasure(what);
    }

    /** @param number null for every part */
    static Predicate<Place> ofPart(String number) {
        if (number == null) {
            return place -> true;
        }
        var part = Part.numbered(number).orElseThrow(() -> new BadParameter("part", "is none of 1 to 12"));
        return place -> place.part() == part;
    }

    /** @param key null for every measure */
    static Predicate<Place> ofMeasure(String key) {
        if (key == null) {
            return place -> true;
        }
        var measure = QuarterlyReport.measure(key).orElseThrow(() -> new NotFound("There is no such measure."));
        return place -> place.measure() == measure;
    }

    /** {@code all}, or the dimension as it stands in a URL. */
    static String by(String name) {
        var dimension = Dimension.of(name);
        return dimension == null ? Dimension.ALL : dimension.toString();
    }
}
