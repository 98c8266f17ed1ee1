package permanency.query.projection;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import permanency.query.http.Conflict;
import permanency.query.http.NotFound;
import permanency.query.projection.Pass.Part;
import permanency.query.projection.Position.Reached;

/**
 * Divides the children of a projection among more segments, or fewer. Whichever node works on them loses them, and what it
 * has begun is rolled back, so that each event is still applied once; the nodes take them up again within a second.
 */
@Component
class Segments {

    private static final int MOST = 64;

    private final Map<String, Projection<?>> projections;
    private final Tokens tokens;
    private final Turns turns;
    private final Pass pass;
    private final ReadStore store;

    Segments(List<Projection<?>> projections, Tokens tokens, Turns turns, Pass pass, ReadStore store) {
        this.projections = projections.stream().collect(toMap(Projection::name, Function.identity()));
        this.tokens = tokens;
        this.turns = turns;
        this.pass = pass;
        this.store = store;
    }

    void split(String projection, int id) {
        store.inTransaction(() -> {
            var entries = tokens.locked(projection);
            var entry = entry(id, entries);
            if (entries.size() >= MOST) {
                throw new Conflict("A projection has at most " + MOST + " segments.");
            }
            var other = Tokens.segment(id, entries).split()[1];
            tokens.free(entry, entry.token());
            tokens.add(entry, other.getSegmentId());
            return other;
        });
    }

    /** With its other half, of which the segment with the lower number stays. */
    void merge(String projection, int id) {
        store.inTransaction(() -> {
            var entries = tokens.locked(projection);
            var segment = Tokens.segment(entry(id, entries).id(), entries);
            var half = Tokens.segment(segment.mergeableSegmentId(), entries);
            if (half.equals(segment)) {
                throw new Conflict("It is the only segment.");
            }
            if (half.getMask() != segment.getMask()) {
                throw new Conflict(
                        "The other half is divided: segment " + half.getSegmentId() + " has to be merged first.");
            }
            var lower = entry(Math.min(id, half.getSegmentId()), entries);
            var upper = entry(Math.max(id, half.getSegmentId()), entries);
            tokens.free(lower, together(lower, upper, entries));
            tokens.remove(upper);
            return lower;
        });
    }

    /** Where both are after each has applied what only the other one has read. */
    private GapAwareTrackingToken together(Tokens.Entry one, Tokens.Entry other, List<Tokens.Entry> entries) {
        var upTo = furthest(one.token(), other.token());
        var halves = List.of(Tokens.segment(one.id(), entries), Tokens.segment(other.id(), entries));
        var before =
                new Position(List.of(Reached.of(halves.get(0), one.token()), Reached.of(halves.get(1), other.token())));
        var after =
                new Position(halves.stream().map(half -> Reached.of(half, upTo)).toList());
        if (!after.equals(before)) {
            turns.shared(one.projection());
            pass.over(List.of(new Part(projections.get(one.projection()), Place.SHOWN, before, after)));
        }
        return upTo;
    }

    private static GapAwareTrackingToken furthest(GapAwareTrackingToken one, GapAwareTrackingToken other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return (GapAwareTrackingToken) one.upperBound(other);
    }

    private static Tokens.Entry entry(int id, List<Tokens.Entry> entries) {
        return entries.stream()
                .filter(e -> e.id() == id)
                .findAny()
                .orElseThrow(() -> new NotFound("There is no such segment."));
    }
}
