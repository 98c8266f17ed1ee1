package permanency.command.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static permanency.command.Past.day;
import static permanency.command.records.RecordRules.R162;
import static permanency.command.review.CohortRules.R60;
import static permanency.command.review.ReviewRules.R49;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import permanency.command.Actors;
import permanency.command.ChildFixture;
import permanency.command.Outcome;
import permanency.command.axon.SubmissionParameters;
import permanency.command.submission.Actor;
import permanency.command.submission.Correction;
import permanency.command.submission.Submission;
import permanency.command.submission.Today;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.history.ChildHistory;
import permanency.policy.Clause;

/** The same for meetings and cohort reviews as {@link permanency.command.ChildFixture} is for a child. */
final class MeetingFixture<A> {

    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");

    private final Class<A> aggregate;
    private final List<EventMessage<?>> past = new ArrayList<>();
    private final Map<ChildId, ChildHistory> caseload = new LinkedHashMap<>();
    private Today today;
    private Actor actor = Actors.coordinator(Actors.SWS);
    private UUID key = UUID.randomUUID();
    private Correction correction;

    private MeetingFixture(Class<A> aggregate) {
        this.aggregate = aggregate;
        on("2020-07-01");
    }

    static MeetingFixture<ReviewMeeting> aMeeting() {
        return new MeetingFixture<>(ReviewMeeting.class);
    }

    static MeetingFixture<CohortReview> aCohort() {
        return new MeetingFixture<>(CohortReview.class);
    }

    MeetingFixture<A> about(ChildId child, List<ChildEvent> facts) {
        caseload.put(child, ChildHistory.of(facts));
        return this;
    }

    /** As it was left by a command. */
    MeetingFixture<A> after(Outcome outcome) {
        past.addAll(outcome.messages());
        return this;
    }

    MeetingFixture<A> on(String day) {
        today = new Today(
                Clock.fixed(day(day).atTime(LocalTime.NOON).atZone(SYDNEY).toInstant(), SYDNEY));
        return this;
    }

    MeetingFixture<A> by(Actor somebody) {
        actor = somebody;
        return this;
    }

    MeetingFixture<A> withKey(UUID idempotencyKey) {
        key = idempotencyKey;
        return this;
    }

    MeetingFixture<A> correcting(RecordId record, String reason) {
        correction = new Correction(record, reason);
        return this;
    }

    Outcome when(Object command) {
        var axon = new AggregateTestFixture<>(aggregate);
        Caseload histories = child -> caseload.getOrDefault(child, ChildHistory.EMPTY);
        axon.registerParameterResolverFactory(new SubmissionParameters());
        axon.registerInjectableResources(today, histories, ChildFixture.REFERENCE);
        axon.registerCommandHandlerInterceptor((work, chain) -> {
            work.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Submission.KEPT));
            return chain.proceed();
        });
        var digest = UUID.nameUUIDFromBytes(command.toString().getBytes(UTF_8)).toString();
        var submission = new Submission(key, digest, null, actor, "0af7651916cd43dd8448eb211c80319c", correction);
        var executor = past.isEmpty() ? axon.givenNoPriorActivity() : axon.given(past);
        return Outcome.of(executor.when(command, submission.metadata()), past, this::isAboutWho);
    }

    private boolean isAboutWho(Clause clause) {
        return clause.equals(R162) || (clause.equals(R49) || clause.equals(R60)) && !actor.isCoordinator();
    }
}
