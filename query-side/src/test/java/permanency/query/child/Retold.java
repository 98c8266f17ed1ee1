package permanency.query.child;

import static java.time.temporal.ChronoUnit.DAYS;
import static permanency.history.ScheduleRules.MARCH_2023;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permanency.events.ChildEvent;
import permanency.events.EventTypes;
import permanency.history.Recording;
import permanency.query.child.HistoryEntry.RecordedBy;
import permanency.store.EventJson;

/** What was recorded, as a reader has it from the event store. */
public final class Retold {

    private Retold() {}

    /** Each fact as it would be recorded, followed by what follows from it. */
    public static KnownHistory facts(ChildEvent... facts) {
        var recording = new Recording();
        for (var fact : facts) {
            recording.record(fact);
        }
        return of(recording, recording.now());
    }

    public static KnownHistory of(Recording recording, Instant asKnownAt) {
        var entries = new ArrayList<HistoryEntry>();
        for (var known : recording.known()) {
            if (!known.recordedAt().isAfter(asKnownAt)) {
                entries.add(entry(entries.size(), known));
            }
        }
        return new KnownHistory(asKnownAt, Fates.tell(entries), MARCH_2023);
    }

    static ChildPage page(KnownHistory known, String day) {
        return ChildPage.of(known.entries().get(0).event().childId().value(), known, LocalDate.parse(day), false);
    }

    /** The history that these are, as known a day after the last. */
    static KnownHistory of(List<HistoryEntry> entries) {
        var last = entries.get(entries.size() - 1).recordedAt();
        return new KnownHistory(last.plus(1, DAYS), Fates.tell(entries), MARCH_2023);
    }

    static Optional<KnownHistory> shown(KnownHistory all, Outline outline) {
        all.entries().forEach(outline::on);
        return KnownHistory.of(outline, all.asKnownAt(), all.entries(), all.rules());
    }

    private static HistoryEntry entry(int version, Recording.Known known) {
        return entry(version, known, "DCJ");
    }

    static HistoryEntry entry(int version, Recording.Known known, String organisation) {
        var event = known.event();
        return HistoryEntry.stored(
                version,
                EventTypes.nameOf(event.getClass()),
                EventTypes.revisionOf(event.getClass()),
                known.recordedAt(),
                new RecordedBy("pat", "Pat", organisation, "CASEWORKER", null, null, List.of()),
                "trace " + version,
                null,
                EventJson.mapper().writeValueAsString(event),
                event,
                known.recordedAt().toString());
    }
}
