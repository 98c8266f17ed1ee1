package permanency.query.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The headings down the side of a table, or along its top.
 *
 * @param dimension what they are values of, such as {@code district}; two axes that say the same have the same values
 * @param total code of the heading that stands for all, whatever the value; null when there is none
 */
public record Axis(String dimension, String total, List<Heading> headings) {

    public Axis {
        headings = List.copyOf(headings);
        var places = places(headings);
        for (var heading : headings) {
            if (heading.within() != null && !places.containsKey(heading.within())) {
                throw new IllegalArgumentException(
                        heading.code() + " is within " + heading.within() + ", not on the axis");
            }
        }
        if (total != null && !places.containsKey(total)) {
            throw new IllegalArgumentException("the total " + total + " is not on the axis");
        }
    }

    /** Of one heading, which stands for all. */
    public static Axis single(String dimension) {
        return new Axis(dimension, "TOTAL", List.of(Heading.of("TOTAL")));
    }

    /** By the place of a heading, those of its parts; of those that have any. */
    Map<Integer, List<Integer>> parts() {
        var places = places(headings);
        var parts = new HashMap<Integer, List<Integer>>();
        IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).within() != null)
                .forEach(i -> parts.merge(places.get(headings.get(i).within()), List.of(i), Axis::both));
        return parts;
    }

    /** What a count under the heading is of; empty for the total. */
    String coordinate(int place) {
        var code = headings.get(place).code();
        return code.equals(total) ? "" : dimension + "=" + code;
    }

    private static List<Integer> both(List<Integer> some, List<Integer> others) {
        return IntStream.concat(
                        some.stream().mapToInt(Integer::intValue),
                        others.stream().mapToInt(Integer::intValue))
                .boxed()
                .toList();
    }

    private static Map<String, Integer> places(List<Heading> headings) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < headings.size(); i++) {
            if (places.put(headings.get(i).code(), i) != null) {
                throw new IllegalArgumentException(headings.get(i).code() + " is twice on the axis");
            }
        }
        return places;
    }
}
