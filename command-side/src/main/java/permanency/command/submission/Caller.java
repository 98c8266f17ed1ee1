package permanency.command.submission;

import java.util.UUID;

/** What a request says beside its body: see {@link Submission}. */
public record Caller(UUID key, Long ifMatch, Actor actor, String correlationId) {

    Submission submitting(Object command) {
        var content = command instanceof ChildCommand ofChild ? ofChild.fingerprinted() : command;
        return new Submission(key, Digest.of(content), ifMatch, actor, correlationId);
    }
}
