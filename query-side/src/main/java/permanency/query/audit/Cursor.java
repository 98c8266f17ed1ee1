package permanency.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import permanency.query.http.BadParameter;

/**
 * The place between two events of a search, and the time as known at which it was begun: what is recorded or corrected
 * since does not show on the pages that follow. Callers get it as a text that means nothing to them.
 */
record Cursor(Instant asKnownAt, Instant recordedAt, UUID place, long version) {

    private static final String SEPARATOR = " ";

    static Cursor after(Instant asKnownAt, FoundRecord last) {
        return new Cursor(asKnownAt, last.recordedAt(), last.place(), last.version());
    }

    /** Null for the first page. */
    static Cursor of(String text) {
        if (text == null) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, -1);
            if (parts.length != 4) {
                throw unknown();
            }
            return new Cursor(
                    Instant.parse(parts[0]),
                    Instant.parse(parts[1]),
                    UUID.fromString(parts[2]),
                    Long.parseLong(parts[3]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unknown();
        }
    }

    String text() {
        var parts = String.join(
                SEPARATOR, asKnownAt.toString(), recordedAt.toString(), place.toString(), String.valueOf(version));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(UTF_8));
    }

    private static BadParameter unknown() {
        return new BadParameter("cursor", "is none that was given out");
    }
}
