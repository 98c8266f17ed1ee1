package permanency.history;

import static java.util.Collections.unmodifiableNavigableMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import permanency.events.Statement;

/** What is said of all days: each statement holds from its day to the day before the next one. Immutable. */
public record Statements<S extends Statement<S>>(NavigableMap<LocalDate, S> byDay) {

    public Statements {
        byDay = unmodifiableNavigableMap(byDay);
    }

    static <S extends Statement<S>> Statements<S> none() {
        return new Statements<S>(new TreeMap<>());
    }

    /** What is said takes the place of all that was said of its day and later ones. */
    Statements<S> with(S said) {
        var more = new TreeMap<>(byDay.headMap(said.occurredOn(), false));
        more.put(said.occurredOn(), said);
        return new Statements<>(more);
    }

    /** The same, after what is said of days before all of these. */
    Statements<S> after(S first) {
        var more = new TreeMap<>(byDay);
        more.put(first.occurredOn(), first);
        return new Statements<>(more);
    }

    /** What is said of the day; empty before the first one of which anything is. */
    public Optional<S> asAt(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(NavigableMap.Entry::getValue);
    }

    Optional<S> first() {
        return Optional.ofNullable(byDay.firstEntry()).map(NavigableMap.Entry::getValue);
    }

    public List<S> inOrder() {
        return List.copyOf(byDay.values());
    }

    /** What has to be said so that these become the others, which begin no later; nothing if they agree on every day. */
    List<S> changesTo(Statements<S> others) {
        var days = new TreeSet<>(byDay.keySet());
        days.addAll(others.byDay.keySet());
        for (var day : days) {
            if (!contentAt(day).equals(others.contentAt(day))) {
                return others.saidFrom(day);
            }
        }
        return List.of();
    }

    private Optional<Object> contentAt(LocalDate day) {
        return asAt(day).map(Statement::content);
    }

    private List<S> saidFrom(LocalDate day) {
        var said = new ArrayList<S>();
        asAt(day).map(s -> s.from(day)).ifPresent(said::add);
        said.addAll(byDay.tailMap(day, false).values());
        return said;
    }
}
