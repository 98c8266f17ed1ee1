package permanency.command.submission;

import static permanency.policy.Clause.clause;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.command.database.CommandStore;
import permanency.policy.Clause;
import permanency.policy.Refused;

/** Keeps what policy refused, for auditors (R134). It is written by itself, since the command left nothing behind. */
@Component
public class RefusedAttempts {

    public static final Clause R134 = clause(
            "R134", "A refused command is kept for auditors, with actor, time and rule; it is no fact of the case.");

    private static final String KEEP = """
            insert into audit.refused_attempt
                   (attempted_at, actor, organisation, position, child_id, command, clause, reason, correlation_id)
            values (:at, :actor, :organisation, :position, :child, :command, :clause, :reason, :correlation)
            """;

    private final CommandStore store;
    private final Clock clock;
    private final MeterRegistry meters;

    RefusedAttempts(CommandStore store, Clock clock, MeterRegistry meters) {
        this.store = store;
        this.clock = clock;
        this.meters = meters;
    }

    /** Fails rather than lose the attempt. */
    public void keep(String command, UUID childId, Actor actor, String correlationId, Refused refused) {
        store.jdbc()
                .sql(KEEP)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor.id())
                .param("organisation", actor.organisation())
                .param("position", actor.position().code())
                .param("child", childId)
                .param("command", command)
                .param("clause", refused.clause().number())
                .param("reason", refused.getMessage())
                .param("correlation", correlationId)
                .update();
        meters.counter("permanency.refused.attempts", "clause", refused.clause().number())
                .increment();
    }
}
