package permanency.query.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.ChildEvent;

/** Events that belong to a record, in the order in which they occurred. */
record Steps(List<Step> steps) {

    /** @param districts of the one who recorded it */
    record Step(ChildEvent event, String districts) {}

    <T extends ChildEvent> Stream<T> all(Class<T> type) {
        return steps.stream().map(Step::event).filter(type::isInstance).map(type::cast);
    }

    <T extends ChildEvent> Optional<T> first(Class<T> type) {
        return all(type).findFirst();
    }

    <T extends ChildEvent> Optional<T> last(Class<T> type) {
        return all(type).reduce((earlier, later) -> later);
    }

    /** The day of the first one. */
    <T extends ChildEvent> LocalDate firstDay(Class<T> type) {
        return all(type)
                .map(ChildEvent::occurredOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Null when they are not known. */
    String districtsOf(ChildEvent event) {
        return steps.stream()
                .filter(s -> s.event().equals(event))
                .map(Step::districts)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
