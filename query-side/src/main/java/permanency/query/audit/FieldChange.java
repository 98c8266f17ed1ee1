package permanency.query.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import permanency.store.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One field that says something else.
 *
 * @param field such as {@code review.heightened} or {@code evidence[0]}
 * @param before as text; null when it said nothing; {@code after} likewise
 */
record FieldChange(String field, String before, String after) {

    private static final JsonMapper JSON = EventJson.mapper();

    /** By the name of the field. Null stands for something that has no field. */
    static List<FieldChange> between(Object before, Object after) {
        var earlier = fields(before);
        var later = fields(after);
        var names = new TreeSet<>(earlier.keySet());
        names.addAll(later.keySet());
        return names.stream()
                .map(name -> new FieldChange(name, earlier.get(name), later.get(name)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static Map<String, String> fields(Object said) {
        var found = new TreeMap<String, String>();
        if (said != null) {
            collect("", JSON.valueToTree(said), found);
        }
        return found;
    }

    private static void collect(String name, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(p -> collect(name.isEmpty() ? p.getKey() : name + "." + p.getKey(), p.getValue(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(name + "[" + i + "]", node.get(i), into);
            }
        } else if (!node.isNull()) {
            into.put(name, node.isString() ? node.stringValue() : node.toString());
        }
    }
}
