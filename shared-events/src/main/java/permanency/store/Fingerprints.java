package permanency.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * How many events there are, and a digest (SHA-256) over all that is stored of each: id, stream and version, time, name,
 * revision, the text, and the metadata in the order of their names, as Axon Server keeps no other.
 */
public final class Fingerprints {

    private final MessageDigest digest = sha256();
    private long count;

    /** @param event as {@link AsStored} hands it on */
    public void add(DomainEventMessage<?> event) {
        var content = (AsStored.Content) event.getPayload();
        count++;
        text(event.getIdentifier());
        text(event.getType());
        text(event.getAggregateIdentifier());
        text(String.valueOf(event.getSequenceNumber()));
        text(DateTimeUtils.formatInstant(event.getTimestamp()));
        text(content.name());
        text(content.revision());
        text(content.json());
        new TreeMap<>(event.getMetaData()).forEach((name, value) -> {
            text(name);
            text(String.valueOf(value));
        });
        text(null);
    }

    public long count() {
        return count;
    }

    /** To be asked once, at the end. */
    public String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(DomainEventMessage<?> event) {
        var one = new Fingerprints();
        one.add(event);
        return one.digest();
    }

    /** Each with its length before it, so that none runs into the next. */
    private void text(String text) {
        var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(text == null ? -1 : bytes.length)
                .flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
