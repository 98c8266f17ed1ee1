package permanency.query.projection;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import permanency.query.http.Conflict;
import permanency.query.http.NotFound;
import permanency.query.projection.Pass.Part;

/**
 * Writes the rows of projections anew from the first event on, beside those that are shown, then switches to them. It is
 * one transaction, so that one cut short leaves nothing behind. Reads never wait for it, and live processing only from
 * the moment on when both have to be at the same event.
 */
@Component
class Rebuild {

    static final long ONE_AT_A_TIME = 5_278_400_133L;
    private static final int CHILDREN_TOLD = 100;

    private final List<Projection<?>> projections;
    private final Generations generations;
    private final Tokens tokens;
    private final Pass pass;
    private final Comparison comparison;
    private final Parking parking;
    private final Mismatches mismatches;
    private final ReadStore store;

    Rebuild(
            List<Projection<?>> projections,
            Generations generations,
            Tokens tokens,
            Pass pass,
            Comparison comparison,
            Parking parking,
            Mismatches mismatches,
            ReadStore store) {
        this.projections =
                projections.stream().sorted(comparing(Projection::name)).toList();
        this.generations = generations;
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
            var parts = parts(named(name), tokens.positions());
            pass.over(parts);
            return parts.stream().map(p -> report(p, p.events(), false)).toList();
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
        var soFar = parts(named, tokens.positions());
        pass.over(soFar);
        named.forEach(p -> generations.exclusive(p.name()));
        var now = tokens.positions();
        var since = soFar.stream()
                .map(p -> p.upTo(now.getOrDefault(p.name(), Position.START)))
                .toList();
        pass.over(since);
        var rebuilt = new ArrayList<Rebuilt>();
        for (var i = 0; i < soFar.size(); i++) {
            rebuilt.add(
                    report(since.get(i), soFar.get(i).events() + since.get(i).events(), true));
            switchTo(since.get(i));
        }
        return rebuilt;
    }

    private List<Part> parts(List<Projection<?>> named, Map<String, Position> positions) {
        return named.stream()
                .map(p -> new Part(
                        p,
                        generations.live(p.name()) + 1,
                        Position.START,
                        positions.getOrDefault(p.name(), Position.START)))
                .toList();
    }

    private Rebuilt report(Part part, long events, boolean switched) {
        var differing = comparison.of(part.projection(), part.generation() - 1, part.generation(), CHILDREN_TOLD);
        return new Rebuilt(
                part.name(),
                part.generation(),
                switched,
                events,
                differing.total(),
                differing.children(),
                parking.count(part.name(), part.generation()));
    }

    private void switchTo(Part part) {
        var before = part.generation() - 1;
        generations.switchTo(part.generation(), part.name());
        store.sql()
                .sql("delete from %s where generation = :generation"
                        .formatted(part.projection().table().name()))
                .param("generation", before)
                .update();
        parking.remove(part.name(), before);
        mismatches.clear(part.name());
    }
}
