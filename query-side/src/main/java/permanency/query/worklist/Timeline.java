package permanency.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import permanency.query.worklist.Segment.Key;

/**
 * What is known of one child's schedule, and what was known before. What is said from a day on takes the place of all
 * that was said of that day and later ones; nothing that was known is lost.
 */
final class Timeline {

    private final UUID childId;
    private final Map<Key, Segment> segments = new LinkedHashMap<>();
    private Instant latest = Instant.MIN;

    /** @param stillSaid the rows that nothing has superseded */
    Timeline(UUID childId, Collection<Segment> stillSaid) {
        this.childId = childId;
        stillSaid.forEach(this::put);
    }

    /** An instant before an earlier one, as by a clock set back, counts as that one. */
    void say(Instant instant, LocalDate from, Said said) {
        var known = instant.isBefore(latest) ? latest : instant;
        for (var segment : List.copyOf(segments.values())) {
            if (segment.isStillSaid() && segment.reachesBeyond(from)) {
                supersede(segment, from, known);
            }
        }
        put(new Segment(childId, from, null, known, null, said));
    }

    /** All rows, among them those that were given and have not changed. */
    Collection<Segment> segments() {
        return segments.values();
    }

    /** A row of the same instant is cut or replaced in its place: there is no instant at which it was known. */
    private void supersede(Segment segment, LocalDate from, Instant known) {
        put(segment.knownUntil(known));
        if (segment.validFrom().isBefore(from)) {
            put(segment.before(from, known));
        }
    }

    private void put(Segment segment) {
        segments.put(segment.key(), segment);
        latest = segment.knownFrom().isAfter(latest) ? segment.knownFrom() : latest;
    }
}
