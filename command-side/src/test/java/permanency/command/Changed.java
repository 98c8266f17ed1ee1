package permanency.command;

import java.util.Map;
import permanency.store.EventJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A record with one part changed; the part is named by a path such as {@code goalChange.result}. */
public final class Changed {

    private static final JsonMapper JSON = EventJson.mapper();

    private Changed() {}

    public static <R extends Record> R without(R record, String path) {
        return with(record, path, null);
    }

    public static <R extends Record> R with(R record, String path, Object value) {
        var tree = JSON.<ObjectNode>valueToTree(record);
        var names = path.split("\\.");
        var parent = tree;
        for (int i = 0; i < names.length - 1; i++) {
            parent = (ObjectNode) parent.get(names[i]);
        }
        parent.set(names[names.length - 1], JSON.valueToTree(value));
        @SuppressWarnings("unchecked")
        var type = (Class<R>) record.getClass();
        return JSON.treeToValue(tree, type);
    }

    /** With several parts changed. */
    public static <R extends Record> R with(R record, Map<String, ?> values) {
        var changed = record;
        for (var value : values.entrySet()) {
            changed = with(changed, value.getKey(), value.getValue());
        }
        return changed;
    }
}
