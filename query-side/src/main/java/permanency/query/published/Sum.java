package permanency.query.published;

import java.util.BitSet;
import java.util.List;

/** A count and those of which it is the sum, all by their places. No two are the same, so each equals itself alone. */
final class Sum {

    private final int total;
    private final List<Integer> parts;
    private final BitSet isPart = new BitSet();

    Sum(int total, List<Integer> parts) {
        this.total = total;
        this.parts = List.copyOf(parts);
        parts.forEach(isPart::set);
    }

    int total() {
        return total;
    }

    List<Integer> parts() {
        return parts;
    }

    /** What the place counts for in parts less total; 0 when it is none of them. */
    int weight(int place) {
        return place == total ? -1 : isPart.get(place) ? 1 : 0;
    }
}
