package permanency.query.projection;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;

/**
 * Tables of what held for a child from one day to before another, as known from one instant to before another. They
 * follow from statements, each of which speaks of its day and all later ones.
 */
@Component
public class Timelines {

    private final Rows rows;

    Timelines(Rows rows) {
        this.rows = rows;
    }

    /**
     * Takes in what the events say.
     *
     * @param type a record whose components are the columns of the table beside those that all timelines have
     */
    public <S> void say(
            List<RecordedEvent> batch, int generation, String table, Class<S> type, Function<ChildEvent, S> said) {
        var events = batch.stream().collect(groupingBy(e -> e.event().childId().value()));
        var stillSaid = new HashSet<>(rows.periods(events.keySet(), generation, table, "known_to is null", type));
        var before = stillSaid.stream().collect(groupingBy(Period::childId));
        var after = events.keySet().stream()
                .flatMap(child -> after(child, before.getOrDefault(child, List.of()), events.get(child), said).stream())
                .filter(not(stillSaid::contains))
                .toList();
        rows.write(after, generation, table, replacing(type));
    }

    private static <S> Collection<Period<S>> after(
            UUID childId, List<Period<S>> before, List<RecordedEvent> events, Function<ChildEvent, S> said) {
        var timeline = new Timeline<>(childId, before);
        events.forEach(e -> timeline.say(e.recordedAt(), e.event().occurredOn(), said.apply(e.event())));
        return timeline.periods();
    }

    private static String replacing(Class<?> type) {
        var own = Rows.columns(type);
        return """
                on conflict (generation, child_id, known_from, valid_from) do update
                set (valid_to, known_to, %s) = (excluded.valid_to, excluded.known_to, excluded.%s)
                """.formatted(String.join(", ", own), String.join(", excluded.", own));
    }
}
