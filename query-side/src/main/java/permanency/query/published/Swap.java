package permanency.query.published;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for other counts that would make the same sums: some are one higher, some one lower, none below zero. When all
 * that differ are kept back, nobody can tell which of the two are true; so none of them can be worked out.
 */
final class Swap {

    /** How many steps a search takes at most before it counts as vain. */
    private static final int PATIENCE = 1_000;

    private final Figures figures;
    private final BitSet suppressed;

    /** Whether totals are changed rather than other parts. */
    private final boolean upward;

    /** Whether counts of zero stay: who knows that nobody can be there would see through a change of them. */
    private final boolean sparesZeros;

    /** By how much each count differs, the latest last. */
    private final Map<Integer, Integer> changes = new HashMap<>();

    private final Deque<Integer> order = new ArrayDeque<>();

    /** By how much the parts of a sum have grown more than its total, where they have. */
    private final Map<Sum, Integer> off = new HashMap<>();

    private final Steps steps;
    private int patience = PATIENCE;

    private Swap(int place, Figures figures, BitSet suppressed, boolean upward, Steps steps) {
        this.figures = figures;
        this.suppressed = suppressed;
        this.upward = upward;
        this.steps = steps;
        this.sparesZeros = figures.isSmallAndNotZero(place);
    }

    /**
     * Other counts of which the one at the place is one.
     *
     * @param suppressed which are kept back already
     * @param more how many more may have to be
     * @param steps how many all searches may still take
     * @return the places that differ
     */
    static Optional<BitSet> of(int place, Figures figures, BitSet suppressed, int more, Steps steps) {
        return Stream.of(1, -1)
                .map(by -> new Swap(place, figures, suppressed, false, steps).changing(place, by, more))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** One more in the place and in all totals above it, however many have to be kept back for that. */
    static Optional<BitSet> upward(int place, Figures figures, BitSet suppressed, Steps steps) {
        return new Swap(place, figures, suppressed, true, steps).changing(place, 1, figures.size());
    }

    private Optional<BitSet> changing(int place, int by, int more) {
        if (!change(place, by, more)) {
            return Optional.empty();
        }
        var places = new BitSet();
        changes.keySet().forEach(places::set);
        return Optional.of(places);
    }

    private boolean change(int place, int by, int more) {
        if (figures.count(place) + by < 0 || --patience < 0 || !steps.isOneLeft()) {
            return false;
        }
        put(place, by);
        if (restoreSums(suppressed.get(place) ? more : more - 1)) {
            return true;
        }
        takeBack(place, by);
        return false;
    }

    /** A sum that is broken is made right by a change of another place in it. */
    private boolean restoreSums(int more) {
        if (off.isEmpty()) {
            return true;
        }
        var sum = broken();
        var by = -Integer.signum(off.get(sum));
        return others(sum, by, more).anyMatch(other -> change(other, by * sum.weight(other), more));
    }

    /**
     * The places of the sum that can change and have not: those kept back first, of these those by which more sums come
     * right than are broken, and of these the smallest counts.
     */
    private IntStream others(Sum sum, int by, int more) {
        return Stream.concat(sum.parts().stream(), Stream.of(sum.total()))
                .filter(other -> mayChange(other, by * sum.weight(other), more))
                .map(other -> new Candidate(
                        other,
                        upward ? other != sum.total() : !suppressed.get(other),
                        broken(other, by * sum.weight(other)),
                        figures.count(other)))
                .sorted(Candidate.BEST_FIRST)
                .mapToInt(Candidate::place);
    }

    /** A place that may change, with what speaks for it; each is looked at once, as there may be hundreds. */
    private record Candidate(int place, boolean isLater, int broken, int count) {

        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::isLater)
                .thenComparing(Candidate::broken)
                .thenComparing(Candidate::count);
    }

    private boolean mayChange(int place, int by, int more) {
        return !changes.containsKey(place)
                && figures.count(place) + by >= 0
                && (!sparesZeros || figures.count(place) > 0)
                && (more > 0 || suppressed.get(place));
    }

    /** How many sums the change would break, less those that it would make right. */
    private int broken(int place, int by) {
        return figures.sumsOf(place).stream()
                .mapToInt(sum -> Math.abs(off.getOrDefault(sum, 0) + by * sum.weight(place))
                        - Math.abs(off.getOrDefault(sum, 0)))
                .sum();
    }

    /** The latest; on the way up the first, so that totals grow before what is to be added to their other parts. */
    private Sum broken() {
        var places = new ArrayList<>(order);
        if (upward) {
            Collections.reverse(places);
        }
        return places.stream()
                .flatMap(place -> figures.sumsOf(place).stream())
                .filter(off::containsKey)
                .findFirst()
                .orElseThrow();
    }

    private void put(int place, int by) {
        changes.put(place, by);
        order.push(place);
        shift(place, by);
    }

    private void takeBack(int place, int by) {
        changes.remove(place);
        order.pop();
        shift(place, -by);
    }

    private void shift(int place, int by) {
        for (var sum : figures.sumsOf(place)) {
            off.merge(sum, by * sum.weight(place), (before, more) -> before + more == 0 ? null : before + more);
        }
    }
}
