package permanency.command.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import permanency.store.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** A fingerprint of a command's content, by which a retry is told from another command under the same key. */
final class Digest {

    private static final JsonMapper JSON = EventJson.mapper();

    private Digest() {}

    static String of(Object command) {
        return of(command, null);
    }

    /** @param correction null when the command corrects nothing */
    static String of(Object command, Correction correction) {
        var content = command.getClass().getSimpleName()
                + JSON.writeValueAsString(command)
                + (correction == null ? "" : JSON.writeValueAsString(correction));
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
