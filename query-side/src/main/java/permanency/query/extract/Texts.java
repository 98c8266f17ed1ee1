package permanency.query.extract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permanency.events.Participant;
import permanency.events.Party;
import permanency.events.RecordId;

/** How what has parts of its own is one value in a file. */
final class Texts {

    /** Stands for a list that may be empty and was not forgotten. */
    static final String NONE = "NONE";

    private Texts() {}

    /** Null when the list was left out. */
    static <T> List<String> orNone(List<T> values, Function<T, String> text) {
        if (values == null) {
            return null;
        }
        return values.isEmpty() ? List.of(NONE) : values.stream().map(text).toList();
    }

    static List<String> roles(List<Participant> participants) {
        return participants.stream().map(p -> said(p.role(), p.organisation())).toList();
    }

    static List<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).toList();
    }

    static String id(RecordId id) {
        return id == null ? null : id.toString();
    }

    static List<String> ids(List<RecordId> ids) {
        return ids.stream().map(RecordId::toString).toList();
    }

    static String actor(Party party) {
        return party == null ? null : party.actor();
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** The parts that are there, with commas. */
    static String said(Object... parts) {
        return Stream.of(parts)
                .filter(p -> p != null && !p.toString().isBlank())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
