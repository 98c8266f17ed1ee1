package permanency.query.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import permanency.policy.LegalTime;
import permanency.query.access.Viewer;
import permanency.query.database.ReadStore;
import permanency.query.http.BadParameter;
import permanency.query.http.Moments;
import permanency.query.http.NotYetVisible;
import permanency.query.projection.Applied;
import permanency.query.reference.ReferenceInForce;

/** Runs reports. The same asked for again is the run that there is (R148). */
@Component
@EnableConfigurationProperties(ReportSettings.class)
class Reporting {

    private final Runs runs;
    private final FactCounter counter;
    private final Applied applied;
    private final Moments moments;
    private final ReferenceInForce reference;
    private final ReadStore store;
    private final ReportSettings settings;
    private final Clock clock;

    /** Runs take two connections each: many at once would wait for each other's, and leave none for anybody else. */
    private final Lock turn = new ReentrantLock(true);

    Reporting(
            Runs runs,
            FactCounter counter,
            Applied applied,
            Moments moments,
            ReferenceInForce reference,
            ReadStore store,
            ReportSettings settings,
            Clock clock) {
        this.runs = runs;
        this.counter = counter;
        this.applied = applied;
        this.moments = moments;
        this.reference = reference;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param isNew whether it was counted now */
    record Outcome(Run run, boolean isNew) {}

    /** @param asked null for the latest time of which all is stored */
    Outcome run(Quarter quarter, Instant asked, Viewer viewer) {
        var asKnownAt = asKnownAt(asked);
        if (!ReportRules.mayBeReported(quarter, LegalTime.day(asKnownAt))) {
            throw new BadParameter("quarter", "is not over by the time as known at which it is reported");
        }
        var rules = ruleVersion(quarter);
        return found(quarter, asKnownAt, rules).orElseGet(() -> inTurn(quarter, asKnownAt, rules, viewer));
    }

    private Optional<Outcome> found(Quarter quarter, Instant asKnownAt, String rules) {
        return runs.find(quarter, asKnownAt, rules).map(run -> new Outcome(run, false));
    }

    private Outcome inTurn(Quarter quarter, Instant asKnownAt, String rules, Viewer viewer) {
        turn.lock();
        try {
            return found(quarter, asKnownAt, rules)
                    .orElseGet(
                            () -> new Outcome(store.inSnapshot(() -> count(quarter, asKnownAt, rules, viewer)), true));
        } catch (DuplicateKeyException anotherNodeDidAtTheSameTime) {
            return found(quarter, asKnownAt, rules).orElseThrow(NotYetVisible::new);
        } finally {
            turn.unlock();
        }
    }

    private Run count(Quarter quarter, Instant asKnownAt, String rules, Viewer viewer) {
        if (!applied.by(asKnownAt)) {
            throw new NotYetVisible();
        }
        var run = runs.add(quarter, asKnownAt, rules, applied.incomplete(), viewer);
        counter.count(run);
        return run;
    }

    /** To the microsecond, as the database keeps it. */
    private Instant asKnownAt(Instant asked) {
        var now = clock.instant();
        var asKnownAt = asked == null
                ? now.minusSeconds(settings.settleSeconds()).truncatedTo(ChronoUnit.SECONDS)
                : moments.asKnownAt(asked).truncatedTo(ChronoUnit.MICROS);
        if (!ReportRules.isSettled(asKnownAt, now, settings.settleSeconds())) {
            throw new NotYetVisible();
        }
        return asKnownAt;
    }

    private String ruleVersion(Quarter quarter) {
        return "layout %s, reports %s, %s"
                .formatted(
                        QuarterlyReport.LAYOUT,
                        reference.get().reports().on(quarter.until()).version(),
                        reference.get().versions().on(quarter.until()));
    }
}
