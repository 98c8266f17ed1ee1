package permanency.query.audit;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import permanency.query.child.KnownHistory;

/**
 * What became different in what was known of a child between two moments. What was recorded and voided in between is no
 * difference; the history shows it.
 *
 * @param asAt the day of the state that is compared
 * @param facts that appeared, were corrected or voided, in the order in which that was recorded
 * @param consequences of them that came, changed or went
 */
record Difference(
        UUID childId,
        Instant from,
        Instant to,
        LocalDate asAt,
        List<Change> facts,
        List<Change> consequences,
        List<FieldChange> state) {

    /** @param earlier empty when nothing was known of the child by then */
    static Difference between(
            UUID childId, Instant from, Optional<KnownHistory> earlier, KnownHistory later, LocalDate day) {
        return new Difference(
                childId,
                from,
                later.asKnownAt(),
                day,
                changes(Subjects.facts(earlier), Subjects.facts(Optional.of(later)), later),
                changes(Subjects.consequences(earlier), Subjects.consequences(Optional.of(later)), later),
                state(earlier, later, day));
    }

    private static List<FieldChange> state(Optional<KnownHistory> earlier, KnownHistory later, LocalDate day) {
        var before = earlier.map(e -> e.stateAsAt(day)).orElse(null);
        return FieldChange.between(before, later.stateAsAt(day)).stream()
                .filter(change -> !change.field().equals("asAt"))
                .toList();
    }

    private static List<Change> changes(Subjects before, Subjects after, KnownHistory later) {
        var acts = new Acts(later);
        return Stream.concat(before.names(), after.names())
                .distinct()
                .flatMap(subject -> Change.of(before.of(subject), after.of(subject), acts).stream())
                .sorted(comparing(change -> change.act().version()))
                .toList();
    }
}
