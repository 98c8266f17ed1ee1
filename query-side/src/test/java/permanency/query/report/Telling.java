package permanency.query.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.records.RecordVoided;

/** What will be recorded of a child, whenever it occurred: on the sixteenth of each month, all of it together. */
final class Telling {

    private record Line(LocalDate recordedOn, Told told) {}

    private final List<Line> lines = new ArrayList<>();
    private final Story story;
    private final LocalDate first;
    private final Chance chance;

    /** @param first before which nothing is recorded */
    Telling(Story story, LocalDate first, Chance chance) {
        this.story = story;
        this.first = first;
        this.chance = chance;
    }

    /** @param late at least so many days after it occurred */
    RecordId tell(LocalDate day, int late, Class<? extends ChildEvent> type, Map<String, Object> fields) {
        var id = chance.id();
        add(day.plusDays(late), instant -> story.note(id, instant, day.toString(), type, fields));
        return id;
    }

    /** Some are corrected weeks later: it was a day or two after. */
    RecordId tellRoughly(LocalDate day, int late, Class<? extends ChildEvent> type, Map<String, Object> fields) {
        var id = tell(day, late, type, fields);
        if (chance.oneIn(10)) {
            correct(id, day, late + 30 + chance.upTo(40), chance.after(day, 1, 2), type, fields);
        }
        return id;
    }

    /** @param late at least so many days after the day by what was recorded first */
    void correct(
            RecordId record,
            LocalDate day,
            int late,
            LocalDate right,
            Class<? extends ChildEvent> type,
            Map<String, Object> fields) {
        add(day.plusDays(late), instant -> story.noteCorrection(instant, record, right.toString(), type, fields));
    }

    void annul(RecordId record, LocalDate day, int late) {
        tell(day, late, RecordVoided.class, Map.of("voids", record.toString()));
    }

    void passesOn(LocalDate day) {
        lines.add(new Line(day, instant -> {}));
    }

    void until(LocalDate last) {
        var inOrder = lines.stream()
                .filter(line -> !line.recordedOn().isAfter(last))
                .sorted(Comparator.comparing(Line::recordedOn))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            var day = inOrder.get(i).recordedOn();
            inOrder.get(i).told().at(instant(day));
            if (i + 1 == inOrder.size() || inOrder.get(i + 1).recordedOn().isAfter(day)) {
                story.passesUntil(instant(day));
            }
        }
    }

    private interface Told {
        void at(String instant);
    }

    private void add(LocalDate wanted, Told told) {
        var day = wanted.isBefore(first) ? first : wanted;
        var sixteenth = day.withDayOfMonth(16);
        lines.add(new Line(day.isAfter(sixteenth) ? sixteenth.plusMonths(1) : sixteenth, told));
    }

    private static String instant(LocalDate day) {
        return day + "T02:00:00Z";
    }
}
