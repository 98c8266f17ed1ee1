package permanency.query.report;

import java.util.ArrayList;
import java.util.List;

/** What people call the bands in which time and age are told. */
final class Bands {

    private Bands() {}

    /** One more than there are beginnings. */
    static List<String> ofMonths(List<Integer> beginnings) {
        var bands = new ArrayList<String>();
        bands.add("under " + beginnings.get(0) + " months");
        for (int i = 0; i + 1 < beginnings.size(); i++) {
            bands.add(beginnings.get(i) + " to " + (beginnings.get(i + 1) - 1) + " months");
        }
        bands.add(last(beginnings) + " months and over");
        return bands;
    }

    /** One for each beginning; such as {@code 5-9}. */
    static List<String> ofYears(List<Integer> beginnings) {
        var bands = new ArrayList<String>();
        for (int i = 0; i + 1 < beginnings.size(); i++) {
            var end = beginnings.get(i + 1) - 1;
            bands.add(end == beginnings.get(i) ? String.valueOf(end) : beginnings.get(i) + "-" + end);
        }
        bands.add(last(beginnings) + " and over");
        return bands;
    }

    private static int last(List<Integer> beginnings) {
        return beginnings.get(beginnings.size() - 1);
    }
}
