package permanency.query.item;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;

/** What is known to follow from the facts of one child, and what was known before; nothing that was known is lost. */
final class KnownItems {

    private static final Set<String> ENDED_BY_OTHERS = Set.of(Items.TASK, Items.PACKAGE, Items.EXCEPTION);
    private static final String UNANSWERED_ON = "unansweredOn";

    /** No two rows of a child have the same. */
    private record Key(String itemKey, Instant knownFrom) {}

    private final Map<String, Item> known = new HashMap<>();
    private final Map<Key, Item> changed = new LinkedHashMap<>();
    private Instant latest = Instant.MIN;

    /** @param before the rows that nothing has superseded */
    KnownItems(Collection<Item> before) {
        before.forEach(item -> {
            known.put(item.itemKey(), item);
            latest = item.knownFrom().isAfter(latest) ? item.knownFrom() : latest;
        });
    }

    /** An instant before an earlier one, as by a clock set back, counts as that one. */
    void say(Instant instant, ChildEvent event) {
        latest = instant.isBefore(latest) ? latest : instant;
        if (event instanceof Consequence followed) {
            put(Items.of(followed));
        } else if (event instanceof ConsequenceWithdrawn withdrawn) {
            take(withdrawn.key());
        } else if (event instanceof ComplianceExceptionClosed closed) {
            put(Items.of(closed));
        } else if (event instanceof RecordCorrected correction) {
            take(Items.keyOfClosing(correction.corrects()));
        } else if (event instanceof RecordVoided voided) {
            take(Items.keyOfClosing(voided.voids()));
        }
    }

    /** The rows that are new or say something else. */
    Collection<Item> changed() {
        return changed.values();
    }

    private void put(Item item) {
        var before = known.get(item.itemKey());
        replace(before, ended(item));
        if (before != null) {
            follow(before);
        }
        follow(item);
    }

    private void take(String key) {
        var before = known.remove(key);
        if (before != null) {
            change(before.knownUntil(latest));
            follow(before);
        }
    }

    /** What the item ends or leaves unanswered changes with it. */
    private void follow(Item item) {
        Optional.ofNullable(item.detail().getOrDefault(Items.ENDS, item.detail().get(Items.LEAVES_UNANSWERED)))
                .map(known::get)
                .ifPresent(other -> replace(other, ended(other)));
    }

    private void replace(Item before, Item after) {
        if (before != null && before.saysTheSameAs(after)) {
            return;
        }
        if (before != null) {
            change(before.knownUntil(latest));
        }
        known.put(after.itemKey(), after.knownFrom(latest));
        change(after.knownFrom(latest));
    }

    private Item ended(Item item) {
        return ENDED_BY_OTHERS.contains(item.list())
                ? item.ended(first(Items.ENDS, item)).saying(UNANSWERED_ON, first(Items.LEAVES_UNANSWERED, item))
                : item;
    }

    /** The first day of what does so to the item; null when nothing does. */
    private LocalDate first(String doing, Item to) {
        return known.values().stream()
                .filter(other -> to.itemKey().equals(other.detail().get(doing)))
                .map(Item::openedOn)
                .min(naturalOrder())
                .orElse(null);
    }

    private void change(Item item) {
        changed.put(new Key(item.itemKey(), item.knownFrom()), item);
    }
}
