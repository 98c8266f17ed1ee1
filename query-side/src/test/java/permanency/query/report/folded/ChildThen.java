package permanency.query.report.folded;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.child.ChildStanding;
import permanency.events.review.Heightened;
import permanency.events.review.ReviewFallsDue;
import permanency.history.ChildHistory;
import permanency.history.Goals.GoalPeriod;
import permanency.history.ReviewSchedule;
import permanency.history.ScheduleRules;
import permanency.history.Statements;

/**
 * What was known of a child at a time, to be asked about a quarter. When reviews are due, and when they are heightened
 * and why, is worked out by the rules of the history, which have tests of their own and by which the tables were written
 * that the report counts; all else is folded from the events.
 */
final class ChildThen {

    final LocalDate from;
    final LocalDate until;
    private final List<DomainEventMessage<ChildEvent>> recorded;
    private final ChildHistory history;
    private final ReviewSchedule schedule;
    private final Statements<ChildStanding> standing;
    private final Map<LocalDate, ChildHistory> days = new HashMap<>();

    ChildThen(List<DomainEventMessage<ChildEvent>> recorded, Instant known, LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
        this.recorded =
                recorded.stream().filter(m -> !m.getTimestamp().isAfter(known)).toList();
        this.history = ChildHistory.of(
                this.recorded.stream().map(DomainEventMessage::getPayload).toList());
        this.schedule = history.freshSchedule(ScheduleRules.MARCH_2023);
        this.standing = history.freshStanding(ScheduleRules.MARCH_2023);
    }

    List<DomainEventMessage<ChildEvent>> recorded() {
        return recorded;
    }

    UUID id() {
        return recorded.get(0).getPayload().childId().value();
    }

    ChildHistory history() {
        return history;
    }

    /** By the end of the day. */
    ChildHistory on(LocalDate day) {
        return days.computeIfAbsent(day, history::asAt);
    }

    /** From the first day of which anything was said, also when it was said of another day later. */
    boolean isKnownBy(LocalDate day) {
        return recorded.stream()
                .map(DomainEventMessage::getPayload)
                .filter(ChildHistory::isFact)
                .map(ChildEvent::occurredOn)
                .min(naturalOrder())
                .filter(first -> !first.isAfter(day))
                .isPresent();
    }

    boolean isInQuarter(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    Stream<LocalDate> quarter() {
        return from.datesUntil(until.plusDays(1));
    }

    /** The facts of a kind, corrections applied, in the order in which they occurred. */
    <E extends ChildEvent> Stream<E> all(Class<E> kind) {
        return history.inOrder().stream().filter(kind::isInstance).map(kind::cast);
    }

    <E extends ChildEvent> Stream<E> inQuarter(Class<E> kind) {
        return all(kind).filter(fact -> isInQuarter(fact.occurredOn()));
    }

    <E extends ChildEvent> Optional<E> find(Class<E> kind, RecordId recordId) {
        return all(kind).filter(fact -> recordId.equals(fact.recordId())).findFirst();
    }

    static Predicate<ChildEvent> by(LocalDate day) {
        return fact -> !fact.occurredOn().isAfter(day);
    }

    /** None once the child has left. */
    Optional<GoalPeriod> goal(LocalDate day) {
        var then = on(day);
        return then.goals().current().filter(g -> !then.registration().hasLeftBy(day));
    }

    Optional<ReviewFallsDue> due(LocalDate day) {
        return schedule.dueAsAt(day);
    }

    /** Dormant while DCJ manages the case. */
    Optional<Heightened> heightened(LocalDate day) {
        return standing.asAt(day)
                .map(ChildStanding::standing)
                .filter(s -> s.holder().hasProvider())
                .map(s -> s.heightened());
    }
}
