package permanency.query.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import permanency.query.http.Conflict;
import permanency.query.projection.Pass.Part;

/**
 * Holds rows against the log: applies the events of some children anew, up to where live processing is, and compares. It
 * sees the log, the positions and the rows in one snapshot, so what is recorded meanwhile cannot mislead it; and what it
 * writes for that is rolled back. Children that are parked are not compared: they are known to be incomplete.
 */
@Component
@EnableConfigurationProperties(ReconciliationSettings.class)
class Reconciliation {

    private static final long ONE_AT_A_TIME = 5_278_400_134L;

    private final List<Projection<?>> projections;
    private final Sample sample;
    private final Pass pass;
    private final Comparison comparison;
    private final Mismatches mismatches;
    private final Parking parking;
    private final Beside beside;
    private final Tokens tokens;
    private final ReadStore store;
    private final Clock clock;
    private final int children;
    private final Counter compared;

    private final Lock whole = new ReentrantLock();

    Reconciliation(
            List<Projection<?>> projections,
            Sample sample,
            Pass pass,
            Comparison comparison,
            Mismatches mismatches,
            Parking parking,
            Beside beside,
            Tokens tokens,
            ReadStore store,
            Clock clock,
            ReconciliationSettings settings,
            MeterRegistry meters) {
        this.projections = projections;
        this.sample = sample;
        this.pass = pass;
        this.comparison = comparison;
        this.mismatches = mismatches;
        this.parking = parking;
        this.beside = beside;
        this.tokens = tokens;
        this.store = store;
        this.clock = clock;
        this.children = settings.children();
        this.compared = Counter.builder("permanency.reconciler.compared")
                .description("Children whose rows were held against the log")
                .register(meters);
        Gauge.builder("permanency.reconciler.mismatches", mismatches, Mismatches::count)
                .description("Cases in which the rows of a child in a projection are known to be wrong")
                .register(meters);
    }

    /** The next few children, unless another node is at it; after the last ones it begins again. */
    void round() {
        store.inTransaction(() -> {
            if (isAlone("pg_try_advisory_xact_lock(:key)")) {
                var page = sample.after(sample.last(), children);
                compare(page);
                sample.endsAt(page.size() < children ? Optional.empty() : Optional.of(page.get(page.size() - 1)));
            }
            return null;
        });
    }

    /**
     * All children, some at a time, and waits for its turn each time.
     *
     * @throws Conflict when another request is at it here: each that waits would keep a connection that who works may need
     */
    Reconciled all() {
        if (!whole.tryLock()) {
            throw new Conflict("All children are being compared; only one comparison can be at a time.");
        }
        try {
            return each();
        } finally {
            whole.unlock();
        }
    }

    private Reconciled each() {
        var all = new Reconciled(0, 0);
        var last = Optional.<UUID>empty();
        List<UUID> page;
        do {
            page = sample.after(last, children);
            var some = page;
            all = all.and(store.inTransaction(() -> {
                isAlone("pg_advisory_xact_lock(:key) is not null");
                return compare(some);
            }));
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
        } while (page.size() == children);
        return all;
    }

    private boolean isAlone(String lock) {
        return store.sql()
                .sql("select " + lock)
                .param("key", ONE_AT_A_TIME)
                .query(Boolean.class)
                .single();
    }

    private Reconciled compare(List<UUID> page) {
        var found = store.inScratch(() -> find(page));
        mismatches.replace(page, found);
        compared.increment(page.size());
        return new Reconciled(page.size(), found.size());
    }

    private List<Mismatch> find(List<UUID> page) {
        beside.prepare(projections);
        var positions = tokens.positions();
        var parts = projections.stream()
                .map(p -> new Part(p, Place.BESIDE, Position.START, positions.getOrDefault(p.name(), Position.START)))
                .toList();
        pass.over(page, parts);
        return projections.stream().flatMap(p -> find(p, page).stream()).toList();
    }

    private List<Mismatch> find(Projection<?> projection, List<UUID> page) {
        var whole = new ArrayList<>(page);
        whole.removeAll(parking.among(page, projection.name(), Place.SHOWN));
        return comparison.columns(projection.table(), whole).entrySet().stream()
                .map(m -> new Mismatch(projection.name(), m.getKey(), clock.instant(), m.getValue()))
                .toList();
    }
}
