package permanency.query.projection;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import permanency.query.http.Conflict;
import permanency.query.http.NotFound;

/**
 * Writes the rows of a projection anew from the first event on, beside those that are shown, then switches to them. It
 * is one transaction, so that one cut short leaves nothing behind. Reads never wait for it, and live processing only
 * from the moment on when both have to be at the same event.
 */
@Component
class Rebuild {

    static final long ONE_AT_A_TIME = 5_278_400_133L;

    private final List<Projection> projections;
    private final Generations generations;
    private final Tokens tokens;
    private final Log log;
    private final ReadStore store;

    Rebuild(List<Projection> projections, Generations generations, Tokens tokens, Log log, ReadStore store) {
        this.projections = projections;
        this.generations = generations;
        this.tokens = tokens;
        this.log = log;
        this.store = store;
    }

    Rebuilt rebuild(String name) {
        var projection = projections.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such projection."));
        return store.inTransaction(() -> rebuild(projection));
    }

    private Rebuilt rebuild(Projection projection) {
        beTheOnlyOne();
        var shown = generations.live(projection.name());
        var next = shown + 1;
        var soFar = tokens.position(projection.name()).orElse(null);
        var events = fold(projection, next, null, soFar);

        generations.exclusive(projection.name());
        events +=
                fold(projection, next, soFar, tokens.position(projection.name()).orElse(null));
        var changed = childrenThatDiffer(projection);
        generations.switchTo(next, projection.name());
        delete(projection, shown);
        return new Rebuilt(projection.name(), next, events, changed);
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

    private long fold(Projection projection, int generation, GapAwareTrackingToken after, GapAwareTrackingToken upTo) {
        var events = new AtomicLong();
        if (upTo != null) {
            log.read(projection, after, upTo, batch -> {
                projection.apply(batch, generation);
                events.addAndGet(batch.size());
            });
        }
        return events.get();
    }

    /** Children with a row that only one of the two generations has. */
    private int childrenThatDiffer(Projection projection) {
        return store.sql()
                .sql("""
                        select count(distinct child_id)
                        from (select child_id, to_jsonb(t) - 'generation' from %s t group by 1, 2 having count(*) = 1) d
                        """.formatted(projection.table()))
                .query(Integer.class)
                .single();
    }

    private void delete(Projection projection, int generation) {
        store.sql()
                .sql("delete from %s where generation = :generation".formatted(projection.table()))
                .param("generation", generation)
                .update();
    }
}
