package permanency.command.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.command.Past;
import permanency.command.axon.SubmissionParameters;
import permanency.command.review.Caseload;
import permanency.command.submission.Actor;
import permanency.command.submission.Correction;
import permanency.command.submission.Submission;
import permanency.command.submission.Today;
import permanency.events.RecordId;
import permanency.events.activity.ActivityEvent;
import permanency.history.ChildHistory;

/** The same for the log of a coordinator as {@link ChildFixture} is for a child. */
final class LogFixture {

    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final Set<String> ABOUT_WHO = Set.of("R153", "R154", "R155", "R156", "R157");

    private final List<EventMessage<?>> past;
    private Today today;
    private Actor actor;
    private UUID key = UUID.randomUUID();
    private Correction correction;

    private LogFixture(List<EventMessage<?>> past) {
        this.past = past;
        on("2020-07-01");
    }

    static LogFixture given(ActivityEvent... entries) {
        var past = new ArrayList<EventMessage<?>>();
        for (var entry : entries) {
            past.add(GenericEventMessage.asEventMessage(entry));
        }
        return new LogFixture(past);
    }

    /** The log as it was left by a command. */
    static LogFixture after(Outcome outcome) {
        return new LogFixture(outcome.messages());
    }

    LogFixture on(String day) {
        var noon = Past.day(day).atTime(LocalTime.NOON).atZone(SYDNEY);
        today = new Today(Clock.fixed(noon.toInstant(), SYDNEY));
        return this;
    }

    LogFixture by(Actor somebody) {
        actor = somebody;
        return this;
    }

    LogFixture withKey(UUID idempotencyKey) {
        key = idempotencyKey;
        return this;
    }

    LogFixture correcting(RecordId record, String reason) {
        correction = new Correction(record, reason);
        return this;
    }

    Outcome when(ActivityCommand command) {
        var axon = new AggregateTestFixture<>(CoordinatorLog.class);
        axon.registerParameterResolverFactory(new SubmissionParameters());
        Caseload caseload =
                child -> child.equals(Past.CHILD) ? ChildHistory.of(Past.restoration()) : ChildHistory.EMPTY;
        axon.registerInjectableResources(today, ChildFixture.REFERENCE, caseload);
        axon.registerCommandHandlerInterceptor((work, chain) -> {
            work.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Submission.KEPT));
            return chain.proceed();
        });
        var digest = UUID.nameUUIDFromBytes(command.toString().getBytes(UTF_8)).toString();
        var submission = new Submission(key, digest, null, actor, "0af7651916cd43dd8448eb211c80319c", correction);
        var executor = past.isEmpty() ? axon.givenNoPriorActivity() : axon.given(past);
        return Outcome.of(
                executor.when(command, submission.metadata()), past, clause -> ABOUT_WHO.contains(clause.number()));
    }
}
