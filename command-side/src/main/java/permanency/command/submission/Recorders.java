package permanency.command.submission;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import permanency.events.RecordId;

/** What a stream remembers of who made its records, as they were then. */
public final class Recorders {

    private final Map<RecordId, Actor> byRecord = new HashMap<>();

    /** Called for each event; who made a record first is its recorder. */
    public void remember(RecordId recordId, MetaData metadata) {
        if (recordId != null && metadata.containsKey("actor")) {
            byRecord.computeIfAbsent(recordId, id -> Submission.actorOf(metadata));
        }
    }

    public Actor of(RecordId recordId) {
        var recorder = byRecord.get(recordId);
        if (recorder == null) {
            throw new NoSuchRecord("record");
        }
        return recorder;
    }
}
