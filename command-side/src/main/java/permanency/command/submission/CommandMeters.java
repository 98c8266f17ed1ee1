package permanency.command.submission;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import permanency.policy.Refused;

/** How long commands take and what becomes of them, by kind of command and by the rule that refuses. */
@Component
class CommandMeters {

    private static final String NO_CLAUSE = "none";
    private static final Duration[] BOUNDS = IntStream.of(25, 50, 100, 250, 500, 1000, 2500)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry meters;

    CommandMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    Receipt measure(Object command, Supplier<Receipt> sending) {
        var began = Timer.start(meters);
        try {
            var receipt = sending.get();
            stop(began, command, "recorded", NO_CLAUSE);
            return receipt;
        } catch (Refused refused) {
            stop(began, command, "refused", refused.clause().number());
            throw refused;
        } catch (Rejected
                | AggregateNotFoundException
                | ConcurrencyException
                | AggregateStreamCreationException rejected) {
            stop(began, command, "rejected", NO_CLAUSE);
            throw rejected;
        } catch (RuntimeException failed) {
            stop(began, command, "failed", NO_CLAUSE);
            throw failed;
        }
    }

    private void stop(Timer.Sample began, Object command, String outcome, String clause) {
        began.stop(Timer.builder("permanency.commands")
                .description("Commands by what became of them")
                .tag("command", command.getClass().getSimpleName())
                .tag("outcome", outcome)
                .tag("clause", clause)
                .serviceLevelObjectives(BOUNDS)
                .register(meters));
    }
}
