package permanency.query.child;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Events in any order, of which no more are held than one piece. */
final class Piecemeal {

    static final int PIECE = 500;

    private Piecemeal() {}

    /**
     * @param versions of the events, in the order in which they are handed over
     * @param source of the events of some versions, in whatever order
     */
    static void each(
            List<Long> versions, Function<List<Long>, Stream<HistoryEntry>> source, Consumer<HistoryEntry> consumer) {
        for (var from = 0; from < versions.size(); from += PIECE) {
            var piece = versions.subList(from, Math.min(from + PIECE, versions.size()));
            var found = source.apply(piece).collect(toMap(HistoryEntry::version, Function.identity()));
            piece.forEach(version -> consumer.accept(found.get(version)));
        }
    }
}
