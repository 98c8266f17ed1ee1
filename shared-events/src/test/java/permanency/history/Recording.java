package permanency.history;

import static permanency.history.ScheduleRules.MARCH_2023;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import permanency.events.ChildEvent;
import permanency.reference.Reference;

/** Records facts as the write side does, one a second: each followed by what follows from it. */
public final class Recording {

    /** An event and the time at which it became known. */
    public record Known(ChildEvent event, Instant recordedAt) {}

    /** On which all is recorded. */
    static final LocalDate LAST_DAY = LocalDate.parse("2023-04-03");

    private final List<Known> known = new ArrayList<>();
    private Instant now = Instant.parse("2023-04-03T00:00:00Z");
    private ChildHistory history = ChildHistory.EMPTY;

    public void record(ChildEvent fact) {
        record(List.of(fact));
    }

    /** Facts that are recorded at once. */
    public void record(List<ChildEvent> facts) {
        now = now.plusSeconds(1);
        facts.forEach(this::append);
        history.consequencesToRecord(history.following(Reference.bundled()), LAST_DAY)
                .forEach(this::append);
        history.statementsToRecord(MARCH_2023).forEach(this::append);
    }

    private void append(ChildEvent event) {
        known.add(new Known(event, now));
        history = history.apply(event);
    }

    /** When the last fact was recorded. */
    public Instant now() {
        return now;
    }

    /** As the write side has it, event by event. */
    public ChildHistory history() {
        return history;
    }

    /** As a reader has it who asks for what was known at a time. */
    public ChildHistory asKnownAt(Instant time) {
        return ChildHistory.of(known.stream()
                .filter(k -> !k.recordedAt().isAfter(time))
                .map(Known::event)
                .toList());
    }

    /** All that was recorded, in its order. */
    public List<Known> known() {
        return List.copyOf(known);
    }

    public List<ChildEvent> events() {
        return known.stream().map(Known::event).toList();
    }
}
