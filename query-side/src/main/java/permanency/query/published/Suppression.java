package permanency.query.published;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which counts are kept back: the small ones, and as few others as can be found that keep them from being worked out of
 * sums. Each of them is part of a {@link Swap}.
 */
final class Suppression {

    /** Up to how many counts are kept back for the sake of one, before totals are. */
    private static final int FEW = 4;

    private final Figures figures;
    private final BitSet suppressed = new BitSet();
    private final Steps steps = new Steps();

    /** For each count kept back, the swap that protects it. */
    private final Map<Integer, BitSet> swaps = new HashMap<>();

    private Suppression(Figures figures) {
        this.figures = figures;
    }

    static BitSet of(Figures figures) {
        var suppression = new Suppression(figures);
        return suppression.protectsSmallOnes() ? suppression.withoutNeedless() : suppression.all();
    }

    private boolean protectsSmallOnes() {
        IntStream.range(0, figures.size()).filter(figures::isSmall).forEach(suppressed::set);
        for (var place = unprotected(); place >= 0; place = unprotected()) {
            var swap = cheapest(place);
            if (swap.isEmpty()) {
                return false;
            }
            suppressed.or(swap.get());
            protect(swap.get(), swaps);
        }
        return true;
    }

    private int unprotected() {
        return suppressed.stream()
                .filter(i -> !swaps.containsKey(i))
                .findFirst()
                .orElse(-1);
    }

    private Optional<BitSet> cheapest(int place) {
        return IntStream.rangeClosed(0, FEW)
                .mapToObj(more -> Swap.of(place, figures, suppressed, more, steps))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Swap.upward(place, figures, suppressed, steps));
    }

    /** A swap with zeros in it protects them, and large counts, but not small ones that are more. */
    private void protect(BitSet swap, Map<Integer, BitSet> by) {
        var hasZeros = swap.stream().anyMatch(place -> figures.count(place) == 0);
        swap.stream()
                .filter(place -> !hasZeros || !figures.isSmallAndNotZero(place))
                .forEach(place -> by.putIfAbsent(place, swap));
    }

    /** When no way is found, or none within the steps, to keep some of it, nothing is published. */
    private BitSet all() {
        var all = new BitSet();
        all.set(0, figures.size());
        return all;
    }

    /** One count kept back for another may have become needless by those that followed. */
    private BitSet withoutNeedless() {
        keptForOthers().forEach(this::releaseIfNeedless);
        return suppressed;
    }

    private List<Integer> keptForOthers() {
        return suppressed.stream()
                .filter(i -> !figures.isSmall(i))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> figures.count(i)).reversed())
                .toList();
    }

    /** It is, when all whose swap it is part of can do with another one. */
    private void releaseIfNeedless(int place) {
        suppressed.clear(place);
        var others = new HashMap<Integer, BitSet>();
        for (var other :
                suppressed.stream().filter(i -> swaps.get(i).get(place)).toArray()) {
            var swap = others.containsKey(other)
                    ? Optional.of(others.get(other))
                    : Swap.of(other, figures, suppressed, 0, steps);
            if (swap.isEmpty()) {
                suppressed.set(place);
                return;
            }
            protect(swap.get(), others);
        }
        swaps.remove(place);
        swaps.putAll(others);
    }
}
