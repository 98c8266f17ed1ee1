package permanency.query.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import permanency.events.ChildEvent;
import permanency.query.projection.Period.Key;

/**
 * What is known of one child over the days, and what was known before. What is said from a day on takes the place of all
 * that was said of that day and later ones; nothing that was known is lost.
 */
public final class Timeline<S> {

    private final UUID childId;
    private final Map<Key, Period<S>> periods = new LinkedHashMap<>();
    private Instant latest = Instant.MIN;

    /** @param stillSaid the rows that nothing has superseded */
    Timeline(UUID childId, Collection<Period<S>> stillSaid) {
        this.childId = childId;
        stillSaid.forEach(this::put);
    }

    /** The rows of a child after events of it, each of which says something of its own day and all later ones. */
    public static <S> Collection<Period<S>> after(
            UUID childId, Collection<Period<S>> stillSaid, List<RecordedEvent> events, Function<ChildEvent, S> said) {
        var timeline = new Timeline<>(childId, stillSaid);
        events.forEach(e -> timeline.say(e.recordedAt(), e.event().occurredOn(), said.apply(e.event())));
        return timeline.periods();
    }

    /** An instant before an earlier one, as by a clock set back, counts as that one. */
    void say(Instant instant, LocalDate from, S said) {
        var known = instant.isBefore(latest) ? latest : instant;
        for (var period : List.copyOf(periods.values())) {
            if (period.isStillSaid() && period.reachesBeyond(from)) {
                supersede(period, from, known);
            }
        }
        put(new Period<>(childId, from, null, known, null, said));
    }

    /** All rows, among them those that were given and have not changed. */
    Collection<Period<S>> periods() {
        return periods.values();
    }

    /** A row of the same instant is cut or replaced in its place: there is no instant at which it was known. */
    private void supersede(Period<S> period, LocalDate from, Instant known) {
        put(period.knownUntil(known));
        if (period.validFrom().isBefore(from)) {
            put(period.before(from, known));
        }
    }

    private void put(Period<S> period) {
        periods.put(period.key(), period);
        latest = period.knownFrom().isAfter(latest) ? period.knownFrom() : latest;
    }
}
