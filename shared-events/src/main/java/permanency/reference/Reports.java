package permanency.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import permanency.events.delegation.Position;

/**
 * How reports group and who has to do with them.
 *
 * @param ageGroupsFrom the first year of age of each group, in order
 * @param timeBandMonths where bands of time begin, in months; before the first there is another
 * @param runBy positions of DCJ that run reports (R147)
 * @param readBy positions of DCJ that read them
 * @param targets shown beside figures; none unless somebody sets them
 */
public record Reports(
        String version,
        LocalDate from,
        List<Integer> ageGroupsFrom,
        List<Integer> timeBandMonths,
        Set<Position> runBy,
        Set<Position> readBy,
        List<Target> targets)
        implements Versioned {

    /** Which figure of a measure a target is about. */
    public enum Figure {
        NUMBER,
        PERCENT,
        MEDIAN
    }

    /** On which side of a target it is met. */
    public enum Side {
        AT_LEAST,
        AT_MOST
    }

    /**
     * What a figure for the whole State should come to.
     *
     * @param measure its key
     * @param category of the measure; null for all of it
     * @param name what people call it, and where it comes from
     */
    public record Target(String measure, String category, Figure figure, Side side, BigDecimal value, String name) {

        public Target {
            Fields.given("measure", measure);
            Fields.given("figure", figure);
            Fields.given("side", side);
            Fields.given("value", value);
            Fields.given("name", name);
        }

        public boolean isMetBy(BigDecimal figureReached) {
            var difference = figureReached.compareTo(value);
            return side == Side.AT_LEAST ? difference >= 0 : difference <= 0;
        }
    }

    public Reports {
        requireRising("ageGroupsFrom", ageGroupsFrom);
        requireRising("timeBandMonths", timeBandMonths);
        Fields.given("runBy", runBy);
        Fields.given("readBy", readBy);
        ageGroupsFrom = List.copyOf(ageGroupsFrom);
        timeBandMonths = List.copyOf(timeBandMonths);
        runBy = Set.copyOf(runBy);
        readBy = Set.copyOf(readBy);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    private static void requireRising(String field, List<Integer> numbers) {
        Fields.given(field, numbers);
        Fields.require(!numbers.isEmpty(), field, "is empty");
        Fields.require(
                IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i - 1) < numbers.get(i)),
                field,
                "is not in rising order");
    }
}
