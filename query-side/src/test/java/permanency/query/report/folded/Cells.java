package permanency.query.report.folded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What things come to: each counts once, and so does each child (R151). */
final class Cells {

    private static final Set<String> ABORIGINAL = Set.of("ABORIGINAL", "TORRES_STRAIT_ISLANDER", "BOTH");

    private final Map<FoldedCell, Sum> sums = new HashMap<>();
    private final boolean lastYear;

    private static final class Sum {

        private final Set<Object> items = new HashSet<>();
        private final Set<UUID> children = new HashSet<>();
        private final List<Integer> values = new ArrayList<>();
    }

    Cells(boolean lastYear) {
        this.lastYear = lastYear;
    }

    /** @param child null for what is of none */
    void add(Thing thing, UUID child, Place place) {
        add(thing, child, place, false);
    }

    void addWithPart10(Thing thing, UUID child, Place place) {
        add(thing, child, place, false);
        if (ABORIGINAL.contains(place.indigenousStatus())) {
            add(thing, child, place, true);
        }
    }

    private void add(Thing thing, UUID child, Place place, boolean aboriginal) {
        var category = thing.category() == null ? "none" : thing.category();
        place.byDimension().forEach((by, value) -> {
            for (var each : List.of("all", category)) {
                var cell = new FoldedCell(thing.measure(), lastYear, aboriginal, by, value, each);
                add(thing, child, sums.computeIfAbsent(cell, c -> new Sum()));
            }
        });
    }

    private static void add(Thing thing, UUID child, Sum sum) {
        sum.items.add(thing.item());
        if (child != null) {
            sum.children.add(child);
        }
        if (thing.value() != null) {
            sum.values.add(thing.value());
        }
    }

    Map<FoldedCell, FoldedFigures> figures() {
        var figures = new HashMap<FoldedCell, FoldedFigures>();
        sums.forEach((cell, sum) -> figures.put(
                cell, new FoldedFigures(sum.items.size(), sum.children.size(), total(sum.values), median(sum.values))));
        return figures;
    }

    private static Long total(List<Integer> values) {
        return values.isEmpty()
                ? null
                : values.stream().mapToLong(Integer::longValue).sum();
    }

    private static Double median(List<Integer> values) {
        if (values.isEmpty()) {
            return null;
        }
        var sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
    }
}
