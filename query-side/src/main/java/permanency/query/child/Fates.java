package permanency.query.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.child.ChildStanding;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewVoided;
import permanency.events.review.ScheduleEvent;
import permanency.query.child.HistoryEntry.Superseded;
import permanency.query.child.Placed.Place;

/** What became of each event of a history, and what brought it about: corrections stand beside what they correct. */
final class Fates {

    private final Map<Long, Superseded> superseded = new HashMap<>();
    private final Map<Long, List<Long>> supersedes = new HashMap<>();
    private final Map<String, Long> firstFacts = new HashMap<>();
    private final Map<Object, List<Place>> standing = new HashMap<>();
    private final Map<Class<?>, List<Place>> statements = new HashMap<>();
    private RecordId corrected;
    private List<Long> replacements;

    /** The same entries, each with its fate. */
    static List<HistoryEntry> tell(List<HistoryEntry> entries) {
        var fates = new Fates();
        entries.forEach(fates::on);
        return entries.stream().map(fates::told).toList();
    }

    /** Null while it stands. */
    Superseded superseded(long version) {
        return superseded.get(version);
    }

    /** With its fate, once all events were handed over. */
    HistoryEntry told(HistoryEntry e) {
        return e.with(
                e.derived() && e.key() != null ? firstFacts.get(e.key()) : null,
                superseded.get(e.version()),
                supersedes.getOrDefault(e.version(), List.of()));
    }

    /** The next one, of which no more is kept than ids and days. */
    void on(HistoryEntry entry) {
        if (entry.derived()) {
            onDerived(entry);
        } else {
            firstFacts.putIfAbsent(entry.key(), entry.version());
            onFact(entry);
        }
    }

    private void onDerived(HistoryEntry entry) {
        if (entry.event() instanceof ScheduleEvent) {
            says(entry, ScheduleEvent.class);
        } else if (entry.event() instanceof ChildStanding) {
            says(entry, ChildStanding.class);
        } else if (entry.event() instanceof Consequence c) {
            supersede(taken(c.key()), entry, null, List.of(entry.version()));
            stands(c.key(), entry);
        } else if (entry.event() instanceof ConsequenceWithdrawn w) {
            supersede(taken(w.key()), entry, null, List.of());
        }
    }

    private void says(HistoryEntry entry, Class<?> kind) {
        var said = statements.computeIfAbsent(kind, k -> new ArrayList<>());
        var later = said.stream()
                .filter(s -> !s.occurredOn().isBefore(entry.occurredOn()))
                .toList();
        said.removeAll(later);
        supersede(later, entry, null, List.of(entry.version()));
        said.add(Place.of(entry));
    }

    private void onFact(HistoryEntry entry) {
        var recordId = entry.event().recordId();
        if (corrected != null && corrected.equals(recordId)) {
            replacements.add(entry.version());
            stands(recordId, entry);
            return;
        }
        corrected = null;
        if (entry.event() instanceof RecordCorrected c) {
            corrected = c.corrects();
            replacements = new ArrayList<>();
            supersede(taken(corrected), entry, c.reason(), replacements);
        } else if (entry.event() instanceof RecordVoided v) {
            supersede(taken(v.voids()), entry, v.reason(), List.of());
        } else if (entry.event() instanceof ProgressReviewCorrected c) {
            supersede(taken(c.reviewId()), entry, c.correctionReason(), List.of(entry.version()));
            stands(c.reviewId(), entry);
        } else if (entry.event() instanceof ProgressReviewVoided v) {
            supersede(taken(v.reviewId()), entry, v.reason(), List.of());
        } else if (recordId != null) {
            stands(recordId, entry);
        }
    }

    private void stands(Object what, HistoryEntry entry) {
        standing.computeIfAbsent(what, w -> new ArrayList<>()).add(Place.of(entry));
    }

    private List<Place> taken(Object what) {
        var entries = standing.remove(what);
        return entries == null ? List.of() : entries;
    }

    private void supersede(List<Place> earlier, HistoryEntry by, String reason, List<Long> instead) {
        for (var event : earlier) {
            superseded.put(event.version(), new Superseded(by.version(), by.recordedAt(), reason, instead));
            supersedes.computeIfAbsent(by.version(), v -> new ArrayList<>()).add(event.version());
        }
    }
}
