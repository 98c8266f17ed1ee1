package permanency.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request as the description of the interface shows it, with some fields changed. */
record Example(ObjectNode body) {

    private static final JsonMapper JSON = new JsonMapper();

    static Example of(String type) {
        try (var in = Example.class.getResourceAsStream("/examples/" + type + ".json")) {
            return new Example((ObjectNode) JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path such as {@code review.heightened}; the field is left out when the value is null */
    Example with(String path, Object value) {
        var changed = body.deepCopy();
        var parent = changed;
        var names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            parent = parent.withObject("/" + names[i]);
        }
        if (value == null) {
            parent.remove(names[names.length - 1]);
        } else {
            parent.set(names[names.length - 1], JSON.valueToTree(value));
        }
        return new Example(changed);
    }

    @Override
    public String toString() {
        return body.toString();
    }
}
