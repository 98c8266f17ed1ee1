package permanency.query.extract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the types of an extract say about it: its fields, and what a record of it has in them. */
final class DataSet {

    private final Map<String, RecordComponent> elements = new LinkedHashMap<>();
    private final Class<?> type;

    private DataSet(Class<?> type) {
        this.type = type;
        collect("", type);
    }

    static DataSet of(Class<?> type) {
        return new DataSet(type);
    }

    List<DataField> fields(String extract) {
        return elements.entrySet().stream()
                .map(e -> field(extract, e.getKey(), e.getValue()))
                .toList();
    }

    boolean isOnRequest(String path) {
        return elements.get(path).getAnnotation(Element.class).onRequest();
    }

    /**
     * The fields that a record lacks although it has to have them.
     *
     * @param ofTheDay the needs that hold whatever the fields say
     */
    List<DataField> missing(String extract, Object record, Set<Need> ofTheDay) {
        var values = values(record);
        return elements.entrySet().stream()
                .filter(e -> isEmpty(values.get(e.getKey())))
                .filter(e -> holds(e.getValue().getAnnotation(Element.class).need(), values, ofTheDay))
                .map(e -> field(extract, e.getKey(), e.getValue()))
                .toList();
    }

    private static boolean holds(Need need, Map<String, Object> values, Set<Need> ofTheDay) {
        return ofTheDay.contains(need) || need.holds(values);
    }

    private void collect(String within, Class<?> part) {
        for (var component : part.getRecordComponents()) {
            var path = within + component.getName();
            if (component.getType().isRecord()) {
                collect(path + ".", component.getType());
            } else if (component.isAnnotationPresent(Element.class)) {
                elements.put(path, component);
            } else {
                throw new IllegalStateException(path + " of " + type.getSimpleName() + " says not what it means");
            }
        }
    }

    private static Map<String, Object> values(Object record) {
        var values = new LinkedHashMap<String, Object>();
        values("", record, values);
        return values;
    }

    private static void values(String within, Object part, Map<String, Object> into) {
        for (var component : part.getClass().getRecordComponents()) {
            var path = within + component.getName();
            var value = value(component, part);
            if (value != null && component.getType().isRecord()) {
                values(path + ".", value, into);
            } else {
                into.put(path, value);
            }
        }
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> values && values.isEmpty();
    }

    private static DataField field(String extract, String path, RecordComponent component) {
        var element = component.getAnnotation(Element.class);
        return new DataField(
                extract,
                path,
                element.value(),
                element.need().letter(),
                element.need().condition(),
                element.values().isEmpty() ? values(component.getGenericType()) : element.values(),
                element.source(),
                element.onRequest());
    }

    private static String values(Type type) {
        if (type instanceof ParameterizedType list) {
            return "several of: " + values(list.getActualTypeArguments()[0]);
        }
        var kind = (Class<?>) type;
        if (kind.isEnum()) {
            return Arrays.stream(kind.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        return Stream.of(
                        Map.entry(LocalDate.class, "date, ISO 8601"),
                        Map.entry(Instant.class, "instant, ISO 8601"),
                        Map.entry(UUID.class, "UUID"),
                        Map.entry(Boolean.class, "true, false"),
                        Map.entry(Integer.class, "number"),
                        Map.entry(String.class, "text"))
                .filter(e -> e.getKey().equals(kind))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(kind + " has no values that can be told"));
    }
}
