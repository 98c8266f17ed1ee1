package permanency.query.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.child.ChildStanding;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ProgressReviewVoided;
import permanency.events.review.ScheduleEvent;
import permanency.query.child.HistoryEntry;
import permanency.query.child.KnownHistory;

/** What stands in a history, by what it is about: one part of a record, or one consequence. */
record Subjects(Map<String, HistoryEntry> standing) {

    /** What says of other events that they do not stand is no subject of its own, but the reason of a change. */
    static Subjects facts(Optional<KnownHistory> known) {
        return of(known, e -> !e.derived() && !isAct(e.event()));
    }

    static Subjects consequences(Optional<KnownHistory> known) {
        return of(known, e -> e.derived() && !(e.event() instanceof ConsequenceWithdrawn));
    }

    private static Subjects of(Optional<KnownHistory> known, Predicate<HistoryEntry> some) {
        var standing = new LinkedHashMap<String, HistoryEntry>();
        for (var entry : known.map(KnownHistory::entries).orElse(List.of())) {
            if (entry.stands() && some.test(entry)) {
                standing.put(unused(nameOf(entry), standing), entry);
            }
        }
        return new Subjects(standing);
    }

    Stream<String> names() {
        return standing.keySet().stream();
    }

    /** Null when it does not stand. */
    HistoryEntry of(String subject) {
        return standing.get(subject);
    }

    private static boolean isAct(ChildEvent event) {
        return event instanceof RecordCorrected
                || event instanceof RecordVoided
                || event instanceof ProgressReviewVoided;
    }

    private static String nameOf(HistoryEntry entry) {
        var event = entry.event();
        if (event instanceof ScheduleEvent) {
            return "schedule " + event.occurredOn();
        } else if (event instanceof ChildStanding) {
            return "standing " + event.occurredOn();
        } else if (event instanceof Consequence consequence) {
            return consequence.key();
        } else if (event instanceof ProgressReviewCorrected corrected) {
            return name(ProgressReviewRecorded.class.getSimpleName(), corrected.reviewId());
        }
        return name(event.getClass().getSimpleName(), event.recordId());
    }

    private static String name(String kind, Object recordId) {
        return kind + " " + recordId;
    }

    /** A record may hold several of a kind. */
    private static String unused(String name, Map<String, ?> taken) {
        var free = name;
        for (int n = 2; taken.containsKey(free); n++) {
            free = name + " " + n;
        }
        return free;
    }
}
