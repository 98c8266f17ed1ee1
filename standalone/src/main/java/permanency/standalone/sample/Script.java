package permanency.standalone.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import permanency.command.submission.Correction;
import permanency.events.RecordId;
import permanency.policy.LegalTime;

/** Who records what and when: the sample caseload as a list of commands, to be sent in the order of their times. */
final class Script {

    private static final int EIGHT_HOURS = 8 * 60 * 60;

    /** @param key always the same for the same line, so that a script that was interrupted can be run again */
    record Line(Instant recordedAt, String user, UUID key, Object command, Correction correction) {}

    private final List<Line> lines = new ArrayList<>();

    /** Adds a line, recorded after nine in the morning of the day given; the record's id comes back. */
    RecordId add(LocalDate recordedOn, String user, String what, Object command) {
        return add(recordedOn, user, what, command, null);
    }

    /** @param correction which record is sent again as it should have been */
    RecordId add(LocalDate recordedOn, String user, String what, Object command, Correction correction) {
        var key = uuid(what);
        var time = LocalTime.of(9, 0).plusSeconds(lines.size() % EIGHT_HOURS);
        lines.add(new Line(recordedOn.atTime(time).atZone(LegalTime.ZONE).toInstant(), user, key, command, correction));
        return new RecordId(key);
    }

    /** As they were written: those of one child one after another, whatever the time. */
    List<Line> asWritten() {
        return List.copyOf(lines);
    }

    List<Line> inOrder() {
        return lines.stream().sorted(Comparator.comparing(Line::recordedAt)).toList();
    }

    static UUID uuid(String what) {
        return UUID.nameUUIDFromBytes(("sample " + what).getBytes(StandardCharsets.UTF_8));
    }
}
