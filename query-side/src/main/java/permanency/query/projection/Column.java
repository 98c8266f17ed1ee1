package permanency.query.projection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JavaType;

/**
 * A column, and where its value stands in a row.
 *
 * @param value of the row; null when it has none
 */
record Column(String name, UnaryOperator<Object> value) {

    /** One for each component of the record; in place of one that is unwrapped, those of the record that it holds. */
    static List<Column> of(JavaType row) {
        return Stream.of(row.getRawClass().getRecordComponents())
                .flatMap(component -> of(component, row))
                .toList();
    }

    private static Stream<Column> of(RecordComponent component, JavaType row) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        UnaryOperator<Object> value = record -> {
            try {
                return record == null ? null : accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a component of a row cannot be read", e);
            }
        };
        return accessor.isAnnotationPresent(JsonUnwrapped.class)
                ? of(held(component, row)).stream()
                        .map(c -> new Column(c.name(), r -> c.value().apply(value.apply(r))))
                : Stream.of(new Column(snakeCase(component.getName()), value));
    }

    /** A component whose type is the parameter of the record has the type that the record is of. */
    private static JavaType held(RecordComponent component, JavaType row) {
        return component.getGenericType() instanceof Class<?> type ? Rows.type(type) : row.containedType(0);
    }

    private static String snakeCase(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
