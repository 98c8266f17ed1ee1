package permanency.history;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import permanency.events.Statement;

/** Takes down what is said in the order of the days: of one day the last, and nothing twice. */
final class Minutes<S extends Statement<S>> {

    private final NavigableMap<LocalDate, S> byDay = new TreeMap<>();

    void say(S now) {
        byDay.remove(now.occurredOn());
        var before = byDay.lastEntry();
        if (!Objects.equals(before == null ? null : before.getValue().content(), now.content())) {
            byDay.put(now.occurredOn(), now);
        }
    }

    Statements<S> taken() {
        return new Statements<>(byDay);
    }
}
