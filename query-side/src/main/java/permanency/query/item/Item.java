package permanency.query.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import permanency.query.projection.OfChild;

/**
 * A row of {@code read.item}: what followed from the facts of a child, as known from one instant to before another.
 *
 * @param itemKey the key of the consequence
 * @param recordId the record that it is about; null for what concerns the child as a whole
 * @param openedOn the day from which it holds
 * @param endsOn the day on which its time is over
 * @param endedOn the first day on which it holds no longer; null while none is known
 * @param detail what its list shows besides
 */
record Item(
        UUID childId,
        String itemKey,
        String list,
        String kind,
        UUID recordId,
        String clause,
        LocalDate openedOn,
        LocalDate endsOn,
        LocalDate endedOn,
        Instant knownFrom,
        Instant knownTo,
        Map<String, String> detail)
        implements OfChild {

    Item knownFrom(Instant instant) {
        return new Item(
                childId, itemKey, list, kind, recordId, clause, openedOn, endsOn, endedOn, instant, null, detail);
    }

    Item knownUntil(Instant instant) {
        return new Item(
                childId, itemKey, list, kind, recordId, clause, openedOn, endsOn, endedOn, knownFrom, instant, detail);
    }

    Item under(String rule) {
        return new Item(
                childId, itemKey, list, kind, recordId, rule, openedOn, endsOn, endedOn, knownFrom, knownTo, detail);
    }

    Item ending(LocalDate on) {
        return new Item(
                childId, itemKey, list, kind, recordId, clause, openedOn, on, endedOn, knownFrom, knownTo, detail);
    }

    Item ended(LocalDate on) {
        return new Item(
                childId, itemKey, list, kind, recordId, clause, openedOn, endsOn, on, knownFrom, knownTo, detail);
    }

    /** The same with one more detail, or without it when the value is null. */
    Item saying(String name, Object value) {
        var more = new TreeMap<>(detail);
        if (value == null) {
            more.remove(name);
        } else {
            more.put(name, value.toString());
        }
        return new Item(
                childId, itemKey, list, kind, recordId, clause, openedOn, endsOn, endedOn, knownFrom, knownTo, more);
    }

    /** Whether both say the same, whenever it became known. */
    boolean saysTheSameAs(Item other) {
        return knownFrom(null).equals(other.knownFrom(null));
    }
}
