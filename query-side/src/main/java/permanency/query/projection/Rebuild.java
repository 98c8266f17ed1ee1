package permanency.query.projection;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import permanency.query.http.Conflict;
import permanency.query.http.NotFound;
import permanency.query.projection.Pass.Part;

/**
 * Writes the rows of projections anew from the first event on, beside those that are shown, and then replaces those that
 * say something else. It is one transaction, so readers see all of it or nothing, and one cut short leaves nothing behind.
 * Reads never wait for it, and live processing only from the moment on when both have to be at the same event.
 */
@Component
class Rebuild {

    static final long ONE_AT_A_TIME = 5_278_400_133L;
    private static final int CHILDREN_TOLD = 100;

    private final List<Projection<?>> projections;
    private final Beside beside;
    private final Turns turns;
    private final Tokens tokens;
    private final Pass pass;
    private final Comparison comparison;
    private final Parking parking;
    private final Mismatches mismatches;
    private final ReadStore store;

    Rebuild(
            List<Projection<?>> projections,
            Beside beside,
            Turns turns,
            Tokens tokens,
            Pass pass,
            Comparison comparison,
            Parking parking,
            Mismatches mismatches,
            ReadStore store) {
        this.projections =
                projections.stream().sorted(comparing(Projection::name)).toList();
        this.beside = beside;
        this.turns = turns;
        this.tokens = tokens;
        this.pass = pass;
        this.comparison = comparison;
        this.parking = parking;
        this.mismatches = mismatches;
        this.store = store;
    }

    /** One by name, or all of them in one pass over the log when there is none. */
    List<Rebuilt> rebuild(String name) {
        return store.inTransaction(() -> {
            beTheOnlyOne();
            return rebuild(named(name));
        });
    }

    /** What a rebuild would change, as of one moment; live processing does not wait for it. */
    List<Rebuilt> tryOut(String name) {
        return store.inScratch(() -> {
            beTheOnlyOne();
            var parts = begin(named(name));
            return parts.stream()
                    .map(p -> report(p, p.events(), comparison.differing(p.table()), false))
                    .toList();
        });
    }

    private List<Projection<?>> named(String name) {
        var named = projections.stream()
                .filter(p -> name == null || p.name().equals(name))
                .toList();
        if (named.isEmpty()) {
            throw new NotFound("There is no such projection.");
        }
        return named;
    }

    private void beTheOnlyOne() {
        var free = store.sql()
                .sql("select pg_try_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query(Boolean.class)
                .single();
        if (!free) {
            throw new Conflict("A projection is being rebuilt; only one can be at a time.");
        }
    }

    private List<Rebuilt> rebuild(List<Projection<?>> named) {
        var soFar = begin(named);
        named.forEach(p -> turns.exclusive(p.name()));
        var now = tokens.positions();
        var since = soFar.stream()
                .map(p -> p.upTo(now.getOrDefault(p.name(), Position.START)))
                .toList();
        pass.over(since);
        var rebuilt = new ArrayList<Rebuilt>();
        for (var i = 0; i < soFar.size(); i++) {
            var differing = comparison.differing(since.get(i).table());
            show(since.get(i), differing);
            rebuilt.add(
                    report(since.get(i), soFar.get(i).events() + since.get(i).events(), differing, true));
        }
        return rebuilt;
    }

    private List<Part> begin(List<Projection<?>> named) {
        beside.prepare(named);
        var positions = tokens.positions();
        var parts = named.stream()
                .map(p -> new Part(p, Place.BESIDE, Position.START, positions.getOrDefault(p.name(), Position.START)))
                .toList();
        pass.over(parts);
        return parts;
    }

    private void show(Part part, List<UUID> differing) {
        beside.show(part.table(), differing);
        parking.show(part.name());
        mismatches.clear(part.name());
        turns.rebuilt(part.name());
    }

    private Rebuilt report(Part part, long events, List<UUID> differing, boolean shown) {
        return new Rebuilt(
                part.name(),
                shown,
                events,
                differing.size(),
                differing.stream().limit(CHILDREN_TOLD).toList(),
                parking.count(part.name(), Place.BESIDE));
    }
}
