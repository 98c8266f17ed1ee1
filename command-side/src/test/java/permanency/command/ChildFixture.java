package permanency.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.FixtureConfiguration;
import permanency.command.child.Child;
import permanency.command.child.Identities;
import permanency.command.child.Moments;
import permanency.command.child.Surroundings;
import permanency.command.delegation.DelegationLadder;
import permanency.command.delegation.Delegations;
import permanency.command.records.HealthInformation;
import permanency.command.review.Meeting;
import permanency.command.review.Meetings;
import permanency.command.submission.Actor;
import permanency.command.submission.ChildCommand;
import permanency.command.submission.Correction;
import permanency.command.submission.Submission;
import permanency.command.submission.Today;
import permanency.events.ChildEvent;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.delegation.DelegationEvent;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.history.ChildHistory;
import permanency.history.Register;
import permanency.history.ScheduleRules;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Runs the aggregate, so that a test reads {@code given(proposed()).by(coordinator(SWS)).when(approve()).isRefusedBy(R74)}. */
public final class ChildFixture {

    public static final DelegationLadder LADDER = new DelegationLadder(
            List.of(1, 2, 3, 4, 5, 6).stream().map(DelegationLevel::of).toList(),
            DelegationLevel.of(5),
            DelegationLevel.of(5),
            DelegationLevel.of(3),
            Grade.of(9));

    /** With the providers of the tests. */
    public static final Reference REFERENCE = Reference.from(Path.of("src/test/reference"));

    private static final Set<String> ABOUT_WHO = Set.of(
            "R1", "R25", "R64", "R69", "R70", "R71", "R72", "R73", "R74", "R75", "R76", "R80", "R83", "R97", "R99",
            "R105", "R106", "R128", "R129", "R141", "R142", "R144", "R159", "R162", "R163", "R164");

    /** These say who, and something else too, of which only a coordinator is told. */
    private static final Set<String> ABOUT_COORDINATORS =
            Set.of("R30", "R50", "R56", "R49", "R51", "R53", "R59", "R60");

    private final List<EventMessage<?>> past = new ArrayList<>();
    private final List<DelegationEvent> register = new ArrayList<>();
    private Today today = onThe("2020-07-01");
    private Reference reference = REFERENCE;
    private Actor actor;
    private UUID key = UUID.randomUUID();
    private Long ifMatch;
    private Actor recorder;
    private Correction correction;
    private String accessReason;
    private Identities identities = new EnteredIdentities();
    private DelegationLadder ladder = LADDER;
    private HealthInformation health = (entry, submission) -> {};
    private Moments moments = (childId, day) -> {};
    private Meetings meetings = meetingId -> Meeting.NONE;

    private ChildFixture() {}

    public static ChildFixture given(ChildEvent... facts) {
        return given(List.of(facts));
    }

    /** The facts, each with what followed from it when it was recorded. */
    public static ChildFixture given(List<ChildEvent> facts) {
        return new ChildFixture().and(facts.toArray(ChildEvent[]::new));
    }

    static ChildFixture givenRecorded(List<EventMessage<?>> events) {
        var fixture = new ChildFixture();
        fixture.past.addAll(events);
        return fixture;
    }

    public ChildFixture and(ChildEvent... facts) {
        var history = history();
        for (var fact : facts) {
            history = with(List.of(fact), history);
            history = with(history.consequencesToRecord(history.following(reference), lastDay()), history);
            history = with(history.statementsToRecord(ScheduleRules.of(reference)), history);
        }
        return this;
    }

    /** What the history before them becomes. */
    private ChildHistory with(List<ChildEvent> events, ChildHistory history) {
        var after = history;
        for (var event : events) {
            past.add(GenericEventMessage.asEventMessage(event));
            after = after.apply(event);
        }
        return after;
    }

    /** The last day of which something was recorded. */
    private LocalDate lastDay() {
        return past.stream()
                .map(m -> ((ChildEvent) m.getPayload()).occurredOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** By other reference data than that of the tests, from here on. */
    public ChildFixture referringTo(Reference other) {
        reference = other;
        return this;
    }

    /** Who recorded the past; unless said, somebody like the actor. */
    public ChildFixture recordedBy(Actor somebody) {
        recorder = somebody;
        return this;
    }

    /** The command sends that record again. */
    public ChildFixture correcting(RecordId record, String reason) {
        correction = new Correction(record, reason);
        return this;
    }

    public ChildFixture on(DelegationLadder configured) {
        ladder = configured;
        return this;
    }

    /** Why a sealed history is opened. */
    public ChildFixture because(String reason) {
        accessReason = reason;
        return this;
    }

    /** What the registers hold. */
    public ChildFixture under(DelegationEvent... entries) {
        register.addAll(Arrays.asList(entries));
        return this;
    }

    public ChildFixture on(String day) {
        today = onThe(day);
        return this;
    }

    /** At an instant such as {@code 2020-06-30T14:00:00Z}. */
    public ChildFixture at(Clock clock) {
        today = new Today(clock);
        return this;
    }

    public ChildFixture by(Actor somebody) {
        actor = somebody;
        return this;
    }

    public ChildFixture withKey(UUID idempotencyKey) {
        key = idempotencyKey;
        return this;
    }

    public ChildFixture havingSeen(long version) {
        ifMatch = version;
        return this;
    }

    /** The version before the command. */
    public long version() {
        return past.size() - 1L;
    }

    public ChildFixture havingSeenAll() {
        return havingSeen(version());
    }

    public ChildFixture withMeetings(Meetings convened) {
        meetings = convened;
        return this;
    }

    public ChildFixture keepingMomentsIn(Moments kept) {
        moments = kept;
        return this;
    }

    public ChildFixture keepingHealthIn(HealthInformation kept) {
        health = kept;
        return this;
    }

    public ChildFixture keepingIdentitiesIn(Identities kept) {
        identities = kept;
        return this;
    }

    public Outcome when(ChildCommand command) {
        var axon = axon();
        var submission = new Submission(
                key, digest(command), ifMatch, actor, "0af7651916cd43dd8448eb211c80319c", correction, accessReason);
        var executor = past.isEmpty() ? axon.givenNoPriorActivity() : axon.given(attributed());
        return Outcome.of(executor.when(command, submission.metadata()), past, this::isAboutWho);
    }

    /** The past, each event with who recorded it. */
    private List<EventMessage<?>> attributed() {
        var who = Submission.describing(recorder == null ? actor : recorder);
        return past.stream()
                .<EventMessage<?>>map(m -> m.getMetaData().containsKey("actor") ? m : m.andMetaData(who))
                .toList();
    }

    private boolean isAboutWho(Clause clause) {
        return ABOUT_WHO.contains(clause.number())
                || ABOUT_COORDINATORS.contains(clause.number()) && !actor.isCoordinator();
    }

    private FixtureConfiguration<Child> axon() {
        var axon = InspectedChild.fixture(
                new Surroundings(today, reference, delegations(), moments), identities, health, meetings);
        axon.registerCommandHandlerInterceptor((work, chain) -> {
            work.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Submission.KEPT));
            return chain.proceed();
        });
        return axon;
    }

    private Delegations delegations() {
        return new Delegations() {
            @Override
            public Register registerOf(DistrictId district) {
                return register(district);
            }

            @Override
            public Register stateWide() {
                return register(null);
            }

            @Override
            public DelegationLadder ladder() {
                return ladder;
            }
        };
    }

    private Register register(DistrictId district) {
        return register.stream()
                .filter(e -> Objects.equals(e.district(), district))
                .reduce(Register.EMPTY, Register::apply, (first, second) -> second);
    }

    private ChildHistory history() {
        return ChildHistory.of(
                past.stream().map(m -> (ChildEvent) m.getPayload()).toList());
    }

    private static String digest(ChildCommand command) {
        return UUID.nameUUIDFromBytes(command.toString().getBytes(UTF_8)).toString();
    }

    private static Today onThe(String day) {
        var sydney = ZoneId.of("Australia/Sydney");
        var noon = LocalDate.parse(day).atTime(LocalTime.NOON).atZone(sydney);
        return new Today(Clock.fixed(noon.toInstant(), sydney));
    }
}
