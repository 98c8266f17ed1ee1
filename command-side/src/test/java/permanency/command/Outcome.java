package permanency.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.AxonAssertionError;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import permanency.command.submission.Receipt;
import permanency.command.submission.Rejected;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.review.NoReviewDue;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewMode;
import permanency.events.review.ScheduleEvent;
import permanency.history.ChildHistory;
import permanency.policy.Clause;
import permanency.policy.FieldError;
import permanency.policy.Refused;

/** What came of a command. */
public final class Outcome {

    private final Receipt receipt;
    private final Throwable failure;
    private final List<EventMessage<?>> past;
    private final List<EventMessage<?>> recorded;
    private final Predicate<Clause> isAboutWho;

    private Outcome(
            Receipt receipt,
            Throwable failure,
            List<EventMessage<?>> past,
            List<EventMessage<?>> recorded,
            Predicate<Clause> isAboutWho) {
        this.receipt = receipt;
        this.failure = failure;
        this.past = past;
        this.recorded = recorded;
        this.isAboutWho = isAboutWho;
    }

    /** @param isAboutWho tells clauses on who may do something, which are answered 403, from those on what is allowed */
    public static Outcome of(ResultValidator<?> validator, List<EventMessage<?>> past, Predicate<Clause> isAboutWho) {
        var before = List.copyOf(past);
        var receipt = new AtomicReference<Receipt>();
        var events = new ArrayList<EventMessage<?>>();
        var failure = failure(validator);
        if (failure == null) {
            validator.expectResultMessagePayloadMatching(taking(receipt::set));
            validator.expectEventsMatching(Outcome.<List<EventMessage<?>>>taking(events::addAll));
        } else {
            validator.expectNoEvents();
        }
        return new Outcome(receipt.get(), failure, before, events, isAboutWho);
    }

    private static Throwable failure(ResultValidator<?> validator) {
        try {
            validator.expectSuccessfulHandlerExecution();
            return null;
        } catch (AxonAssertionError failed) {
            var failure = new AtomicReference<Throwable>();
            validator.expectException(Outcome.<Throwable>taking(failure::set));
            return failure.get();
        }
    }

    /** Refused by that clause: 403 where it says who may do it, and 422 where it says what is allowed, or a field is wrong. */
    public Outcome isRefusedBy(Clause clause) {
        var refused = refusal();
        assertThat(refused.clause()).isEqualTo(clause);
        assertThat(refused.getMessage()).startsWith(clause.sentence());
        assertThat(refused.onAuthority())
                .as("refused for want of authority, not of content")
                .isEqualTo(isAboutWho.test(clause) && refused.errors().isEmpty());
        return this;
    }

    /** Names exactly these fields as wanting. */
    public Outcome naming(String... fields) {
        assertThat(refusal().errors()).extracting(FieldError::field).containsExactlyInAnyOrder(fields);
        return this;
    }

    public Outcome saying(String detail) {
        assertThat(refusal().getMessage()).contains(detail);
        return this;
    }

    /** Accepted although, or because, the clause says what it says. */
    public Outcome isAcceptedBy(Clause clause) {
        assertThat(failure).as("accepted by %s", clause).isNull();
        return this;
    }

    public Outcome isRejectedAs(Class<? extends Rejected> why) {
        return isRejectedAs(why, rejected -> {});
    }

    public <E extends Rejected> Outcome isRejectedAs(Class<E> why, Consumer<E> whereof) {
        assertThat(failure).isInstanceOf(why);
        whereof.accept(why.cast(failure));
        return this;
    }

    /** Records exactly these facts, in this order, whatever follows from them. */
    public Outcome records(Class<?>... facts) {
        isAccepted();
        assertThat(events().filter(ChildHistory::isFact)
                        .map(Object::getClass)
                        .<Class<?>>map(c -> c)
                        .toList())
                .isEqualTo(List.of(facts));
        return this;
    }

    /** After the command, an exception to the clause is open. */
    public Outcome opensException(Clause clause) {
        isAccepted();
        assertThat(openExceptions()).contains(clause.number());
        return this;
    }

    /** After the command, no exception to the clause is open. */
    public Outcome opensNoException(Clause clause) {
        isAccepted();
        assertThat(openExceptions()).doesNotContain(clause.number());
        return this;
    }

    private List<String> openExceptions() {
        return history().consequences().all(ComplianceExceptionOpened.class).stream()
                .map(ComplianceExceptionOpened::clause)
                .toList();
    }

    /** The one consequence of its kind that holds after the command. */
    public <C extends Consequence> C follows(Class<C> kind) {
        isAccepted();
        var all = history().consequences().all(kind);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** No consequence of the kind holds after the command. */
    public Outcome followsNo(Class<? extends Consequence> kind) {
        isAccepted();
        assertThat(history().consequences().all(kind)).isEmpty();
        return this;
    }

    public Outcome recordsNothing() {
        assertThat(recorded).isEmpty();
        return this;
    }

    /** The only event of its kind that was recorded. */
    public <E> E recorded(Class<E> kind) {
        isAccepted();
        assertThat(events().filter(kind::isInstance)).hasSize(1);
        return events().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    public Receipt receipt() {
        isAccepted();
        return receipt;
    }

    /** After the command, the next review is due on that day. */
    public Outcome dueOn(String day) {
        isAccepted();
        assertThat(lastSaid()).isInstanceOf(ReviewFallsDue.class);
        assertThat(((ReviewFallsDue) lastSaid()).dueOn()).isEqualTo(day);
        return this;
    }

    public Outcome inMode(ReviewMode mode) {
        assertThat(((ReviewFallsDue) lastSaid()).mode()).isEqualTo(mode);
        return this;
    }

    public Outcome noReviewDue() {
        isAccepted();
        assertThat(lastSaid()).matches(said -> said == null || said instanceof NoReviewDue, "no review is due");
        return this;
    }

    public Outcome leavesTheScheduleAsItWas() {
        isAccepted();
        assertThat(events()).noneMatch(ScheduleEvent.class::isInstance);
        return this;
    }

    /** The history after the command. */
    public ChildHistory history() {
        return ChildHistory.of(all().map(m -> (ChildEvent) m.getPayload()).toList());
    }

    /** Goes on from here, with all that is recorded now. */
    public ChildFixture then() {
        isAccepted();
        return ChildFixture.givenRecorded(all().toList());
    }

    /** What the metadata of each event that was recorded says under the key. */
    public List<Object> metadata(String key) {
        isAccepted();
        return recorded.stream().<Object>map(m -> m.getMetaData().get(key)).toList();
    }

    /** Every event that was recorded, with its metadata. */
    public List<EventMessage<?>> messages() {
        return recorded;
    }

    private void isAccepted() {
        assertThat(failure).as("accepted").isNull();
    }

    private Refused refusal() {
        assertThat(failure).isInstanceOf(Refused.class);
        return (Refused) failure;
    }

    private ScheduleEvent lastSaid() {
        var segments = history().schedule().segments();
        return segments.isEmpty() ? null : segments.get(segments.size() - 1);
    }

    private Stream<Object> events() {
        return recorded.stream().map(EventMessage::getPayload);
    }

    private Stream<EventMessage<?>> all() {
        return Stream.concat(past.stream(), recorded.stream());
    }

    private static <V> Matcher<V> taking(Consumer<V> taker) {
        return new CustomMatcher<>("anything") {
            @Override
            @SuppressWarnings("unchecked")
            public boolean matches(Object value) {
                taker.accept((V) value);
                return true;
            }
        };
    }
}
