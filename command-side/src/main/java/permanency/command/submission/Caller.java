package permanency.command.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import permanency.events.ChildId;

/** What a request says beside its body: see {@link Submission}. */
public record Caller(
        UUID key, Long ifMatch, Actor actor, String correlationId, Correction correction, String accessReason) {

    public Caller(UUID key, Long ifMatch, Actor actor, String correlationId) {
        this(key, ifMatch, actor, correlationId, null, null);
    }

    public Caller(UUID key, Long ifMatch, Actor actor, String correlationId, Correction correction) {
        this(key, ifMatch, actor, correlationId, correction, null);
    }

    /** The same, sending a record again as it should have been; null for a new record. */
    public Caller correcting(Correction wrong) {
        return new Caller(key, ifMatch, actor, correlationId, wrong, accessReason);
    }

    /** The same about one child of several, under a key that follows from this one's. */
    Caller about(ChildId childId) {
        var own = UUID.nameUUIDFromBytes((key + " " + childId).getBytes(UTF_8));
        return new Caller(own, null, actor, correlationId, null, accessReason);
    }

    Submission submitting(Object command) {
        var content = command instanceof ChildCommand ofChild ? ofChild.fingerprinted() : command;
        return new Submission(
                key, Digest.of(content, correction), ifMatch, actor, correlationId, correction, accessReason);
    }
}
