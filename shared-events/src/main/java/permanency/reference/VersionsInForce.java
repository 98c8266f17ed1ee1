package permanency.reference;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which version of each list was in force from which day on, as one text: what events say of the lists of their day. */
public record VersionsInForce(NavigableMap<LocalDate, String> fromDay) {

    /** @param lists by the names of their files */
    static VersionsInForce of(SortedMap<String, Dated<?>> lists) {
        var texts = new TreeMap<LocalDate, String>();
        lists.values().stream()
                .flatMap(list -> list.versions().stream())
                .forEach(version -> texts.computeIfAbsent(version.from(), day -> text(lists, day)));
        return new VersionsInForce(Collections.unmodifiableNavigableMap(texts));
    }

    /** Such as {@code districts 2017-10-01, windows 2023-03-27}; before the first version of a list, the first. */
    public String on(LocalDate day) {
        var last = fromDay.floorEntry(day);
        return (last == null ? fromDay.firstEntry() : last).getValue();
    }

    private static String text(SortedMap<String, Dated<?>> lists, LocalDate day) {
        return lists.entrySet().stream()
                .map(list -> list.getKey() + " " + list.getValue().on(day).version())
                .collect(joining(", "));
    }
}
