package permanency.command.submission;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import permanency.events.RecordId;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;

/**
 * What goes with a command: who sends it, under which key, having seen which version. It travels as metadata, all
 * texts, and from there into the metadata of the events.
 *
 * @param key the {@code Idempotency-Key}: the same key and content get the same answer, and no second event
 * @param digest of the content
 * @param ifMatch the version that the caller saw; null when it does not matter
 * @param correction what it corrects; null when it records something new
 * @param accessReason why a sealed history is opened; null when none was given (R142)
 */
public record Submission(
        UUID key,
        String digest,
        Long ifMatch,
        Actor actor,
        String correlationId,
        Correction correction,
        String accessReason) {

    /** The keys of the metadata that events keep. */
    public static final String[] KEPT = {
        "actor",
        "actorName",
        "organisation",
        "position",
        "grade",
        "level",
        "districts",
        "units",
        "key",
        "digest",
        "correlationId",
        "accessReason"
    };

    /** Of a command to a history that is not sealed. */
    public Submission(UUID key, String digest, Long ifMatch, Actor actor, String correlationId, Correction correction) {
        this(key, digest, ifMatch, actor, correlationId, correction, null);
    }

    /** Of a command that corrects nothing. */
    public Submission(UUID key, String digest, Long ifMatch, Actor actor, String correlationId) {
        this(key, digest, ifMatch, actor, correlationId, null);
    }

    /** The id of the record that the command makes, or corrects. */
    public RecordId recordId() {
        return correction == null ? new RecordId(key) : correction.recordId();
    }

    /** Refuses to go on when the stream has moved since the caller looked. */
    public void requireVersion(Long current, Object stream) {
        if (ifMatch != null && !ifMatch.equals(current)) {
            throw new StaleView(stream, ifMatch, current == null ? -1 : current);
        }
    }

    public Map<String, String> metadata() {
        var metadata = describing(actor);
        metadata.put("key", key.toString());
        metadata.put("digest", digest);
        metadata.put("correlationId", correlationId);
        if (ifMatch != null) {
            metadata.put("ifMatch", ifMatch.toString());
        }
        if (correction != null) {
            metadata.put("corrects", correction.recordId().toString());
            metadata.put("correctionReason", correction.reason());
        }
        if (accessReason != null) {
            metadata.put("accessReason", accessReason);
        }
        return metadata;
    }

    public static Submission of(Map<String, ?> metadata) {
        return new Submission(
                UUID.fromString(text(metadata, "key")),
                text(metadata, "digest"),
                metadata.containsKey("ifMatch") ? Long.valueOf(text(metadata, "ifMatch")) : null,
                actorOf(metadata),
                text(metadata, "correlationId"),
                metadata.containsKey("corrects")
                        ? new Correction(RecordId.of(text(metadata, "corrects")), text(metadata, "correctionReason"))
                        : null,
                metadata.containsKey("accessReason") ? text(metadata, "accessReason") : null);
    }

    /** An actor as metadata tells of it. */
    public static Map<String, String> describing(Actor actor) {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put("actor", actor.id());
        metadata.put("actorName", actor.name());
        metadata.put("organisation", actor.organisation());
        metadata.put("position", actor.position().code());
        if (actor.grade() != null) {
            metadata.put("grade", String.valueOf(actor.grade().value()));
        }
        if (actor.level() != null) {
            metadata.put("level", String.valueOf(actor.level().value()));
        }
        metadata.put("districts", actor.districts().stream().sorted().collect(Collectors.joining(",")));
        if (!actor.units().isEmpty()) {
            metadata.put("units", actor.units().stream().sorted().collect(Collectors.joining("\n")));
        }
        return metadata;
    }

    static Actor actorOf(Map<String, ?> metadata) {
        return new Actor(
                text(metadata, "actor"),
                text(metadata, "actorName"),
                text(metadata, "organisation"),
                Position.of(text(metadata, "position")),
                metadata.containsKey("grade") ? Grade.of(Integer.parseInt(text(metadata, "grade"))) : null,
                metadata.containsKey("level") ? DelegationLevel.of(Integer.parseInt(text(metadata, "level"))) : null,
                Arrays.stream(text(metadata, "districts").split(","))
                        .filter(d -> !d.isEmpty())
                        .collect(Collectors.toSet()),
                metadata.containsKey("units") ? Set.of(text(metadata, "units").split("\n")) : Set.of());
    }

    private static String text(Map<String, ?> metadata, String key) {
        return String.valueOf(metadata.get(key));
    }
}
