package permanency.command.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.MetaData;

/** What a stream remembers of the keys under which it was written, so that a retry gets the answer it missed. */
public final class Submissions {

    private record Done(String digest, long version) {}

    private final Map<UUID, Done> byKey = new HashMap<>();

    /** Called for each event; the last one of a command tells its version. */
    public void remember(MetaData metadata, long version) {
        if (metadata.get("key") instanceof String key && metadata.get("digest") instanceof String digest) {
            byKey.put(UUID.fromString(key), new Done(digest, version));
        }
    }

    /** The earlier answer to the same key and content. */
    public Optional<Receipt> answerTo(Submission submission, Object stream) {
        var done = byKey.get(submission.key());
        if (done == null) {
            return Optional.empty();
        }
        if (!done.digest().equals(submission.digest())) {
            throw new KeyReused();
        }
        return Optional.of(new Receipt(stream.toString(), submission.recordId(), done.version()));
    }
}
