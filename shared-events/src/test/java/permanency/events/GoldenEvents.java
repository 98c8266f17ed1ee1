package permanency.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import permanency.store.EventJson;

/** One sample of every event, as it stands in the store: {@code src/test/resources/events/<name>.<revision>.json}. */
public final class GoldenEvents {

    private GoldenEvents() {}

    public static <E> E read(Class<E> event) {
        return EventJson.mapper().readValue(text(event), event);
    }

    public static String text(Class<?> event) {
        return read(fileOf(event));
    }

    /** The same, as an earlier revision was written. */
    public static String text(Class<?> event, int revision) {
        return read(EventTypes.nameOf(event) + "." + revision + ".json");
    }

    private static String read(String name) {
        var file = "/events/" + name;
        try (var in = GoldenEvents.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no golden file " + file);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String fileOf(Class<?> event) {
        return EventTypes.nameOf(event) + "." + EventTypes.revisionOf(event) + ".json";
    }
}
