package permanency.command.timing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import permanency.command.child.LetTimePass;
import permanency.command.submission.Actor;
import permanency.command.submission.Caller;
import permanency.command.submission.CommandDesk;
import permanency.command.submission.Today;
import permanency.command.timing.DueMoments.Moment;
import permanency.events.ChildId;
import permanency.events.delegation.Position;

/** Has recorded what time alone brought about by today. It may run at any time, anywhere, and more than once. */
@Component
public class PassageOfTime {

    private static final Logger log = LoggerFactory.getLogger(PassageOfTime.class);
    private static final Actor SCHEDULER =
            new Actor("scheduler", "Scheduler", "DCJ", Position.of("SCHEDULER"), null, null, Set.of("*"));

    private final DueMoments moments;
    private final CommandDesk desk;
    private final Today today;
    private final int pageSize;
    private final Counter failures;

    PassageOfTime(
            DueMoments moments, CommandDesk desk, Today today, TimingSettings settings, MeterRegistry measurements) {
        this.moments = moments;
        this.desk = desk;
        this.today = today;
        this.pageSize = settings.pageSize();
        this.failures = Counter.builder("permanency.timing.failures")
                .description("How often time could not pass for a child")
                .register(measurements);
        Gauge.builder("permanency.timing.backlog", this, PassageOfTime::backlog)
                .description("Children for whom time has not passed yet")
                .register(measurements);
    }

    /** Children for whom something was to be recorded by today, and is not yet. */
    public long backlog() {
        return moments.count(today.date());
    }

    /** The day of the first moment that is to come, or is overdue. */
    public Optional<LocalDate> firstMoment() {
        return moments.first();
    }

    /** One round over all children whose moment has come. One that fails stays where it is, until the next round. */
    public void letPass(BooleanSupplier interrupted) {
        var correlationId = UUID.randomUUID().toString().replace("-", "");
        var day = today.date();
        var last = Moment.FIRST;
        var failed = 0;
        List<Moment> page;
        do {
            page = moments.page(day, last, pageSize);
            for (var moment : page) {
                if (interrupted.getAsBoolean()) {
                    return;
                }
                failed += passes(moment, correlationId, failed == 0) ? 0 : 1;
                last = moment;
            }
        } while (page.size() == pageSize);
        if (failed > 0) {
            log.warn("Time could not pass for {} children; it is tried again", failed);
        }
    }

    private boolean passes(Moment moment, String correlationId, boolean logged) {
        try {
            desk.send(
                    new LetTimePass(new ChildId(moment.childId())),
                    new Caller(UUID.randomUUID(), null, SCHEDULER, correlationId));
            return true;
        } catch (RuntimeException e) {
            failures.increment();
            if (logged) {
                log.warn("Time could not pass for child {}", moment.childId(), e);
            }
            return false;
        }
    }
}
