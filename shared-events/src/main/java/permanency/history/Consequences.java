package permanency.history;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.records.ConsequenceWithdrawn;

/** What was recorded as following from the facts and is not withdrawn, by its key. */
public record Consequences(Map<String, Consequence> byKey) {

    static final Consequences EMPTY = new Consequences(Map.of());

    Consequences with(Consequence consequence) {
        var more = new LinkedHashMap<>(byKey);
        more.remove(consequence.key());
        more.put(consequence.key(), consequence);
        return new Consequences(more);
    }

    Consequences without(ConsequenceWithdrawn withdrawn) {
        var fewer = new LinkedHashMap<>(byKey);
        fewer.remove(withdrawn.key());
        return new Consequences(fewer);
    }

    /** All of a kind, in the order in which they occurred. */
    public <C extends Consequence> List<C> all(Class<C> kind) {
        return byKey.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(comparing(ChildEvent::occurredOn))
                .toList();
    }

    /** What has to be recorded so that these become the others. */
    List<ChildEvent> changesTo(List<Consequence> others) {
        var changes = new ArrayList<ChildEvent>();
        var keys = others.stream().map(Consequence::key).collect(Collectors.toSet());
        byKey.values().stream()
                .filter(c -> !keys.contains(c.key()) && !c.staysForGood())
                .forEach(c -> changes.add(new ConsequenceWithdrawn(c.childId(), c.occurredOn(), c.key())));
        others.stream()
                .filter(c -> !c.equals(byKey.get(c.key())) && !(c.staysForGood() && byKey.containsKey(c.key())))
                .forEach(changes::add);
        return changes;
    }

    Consequences asAt(LocalDate day) {
        return byKey.values().stream()
                .filter(c -> !c.occurredOn().isAfter(day))
                .reduce(EMPTY, Consequences::with, (first, second) -> second);
    }

    Stream<Consequence> stream() {
        return byKey.values().stream();
    }
}
