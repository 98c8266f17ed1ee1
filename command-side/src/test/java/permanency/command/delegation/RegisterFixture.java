package permanency.command.delegation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static permanency.command.delegation.RegisterRules.R160;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.command.Past;
import permanency.command.axon.SubmissionParameters;
import permanency.command.submission.Actor;
import permanency.command.submission.Correction;
import permanency.command.submission.Submission;
import permanency.command.submission.Today;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.delegation.DelegationEvent;
import permanency.history.Register;

/** The same for the register of a district as {@link ChildFixture} is for a child. */
final class RegisterFixture {

    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");

    private final List<EventMessage<?>> past;
    private Today today;
    private Actor actor;
    private UUID key = UUID.randomUUID();
    private Long ifMatch;
    private Correction correction;
    private Register stateWide = Register.EMPTY;

    private RegisterFixture(List<EventMessage<?>> past) {
        this.past = past;
        on("2020-07-01");
    }

    static RegisterFixture given(DelegationEvent... entries) {
        var past = new ArrayList<EventMessage<?>>();
        for (var entry : entries) {
            past.add(GenericEventMessage.asEventMessage(entry));
        }
        return new RegisterFixture(past);
    }

    /** The register as it was left by a command. */
    static RegisterFixture after(Outcome outcome) {
        return new RegisterFixture(outcome.messages());
    }

    RegisterFixture on(String day) {
        var noon = Past.day(day).atTime(LocalTime.NOON).atZone(SYDNEY);
        today = new Today(Clock.fixed(noon.toInstant(), SYDNEY));
        return this;
    }

    RegisterFixture by(Actor somebody) {
        actor = somebody;
        return this;
    }

    RegisterFixture withKey(UUID idempotencyKey) {
        key = idempotencyKey;
        return this;
    }

    RegisterFixture havingSeen(long version) {
        ifMatch = version;
        return this;
    }

    /** What the state-wide register holds, when the one given is that of a district. */
    RegisterFixture under(DelegationEvent... levels) {
        for (var level : levels) {
            stateWide = stateWide.apply(level);
        }
        return this;
    }

    /** The command sends that entry again. */
    RegisterFixture correcting(RecordId entry, String reason) {
        correction = new Correction(entry, reason);
        return this;
    }

    Outcome when(DelegationCommand command) {
        var axon = new AggregateTestFixture<>(DelegationRegister.class);
        axon.registerParameterResolverFactory(new SubmissionParameters());
        axon.registerInjectableResources(today, delegations(), ChildFixture.REFERENCE);
        axon.registerCommandHandlerInterceptor((work, chain) -> {
            work.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Submission.KEPT));
            return chain.proceed();
        });
        var digest = UUID.nameUUIDFromBytes(command.toString().getBytes(UTF_8)).toString();
        var submission = new Submission(key, digest, ifMatch, actor, "0af7651916cd43dd8448eb211c80319c", correction);
        var executor = past.isEmpty() ? axon.givenNoPriorActivity() : axon.given(past);
        return Outcome.of(executor.when(command, submission.metadata()), past, R160::equals);
    }

    private Delegations delegations() {
        return new Delegations() {
            @Override
            public Register registerOf(DistrictId district) {
                throw new AssertionError("the aggregate holds its register itself");
            }

            @Override
            public Register stateWide() {
                return stateWide;
            }

            @Override
            public DelegationLadder ladder() {
                return ChildFixture.LADDER;
            }
        };
    }
}
