package permanency.reference;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;

/** What has to hold for the fields of reference data; each refusal begins with the name of the field. */
final class Fields {

    private Fields() {}

    static void given(String field, Object value) {
        require(value != null && !"".equals(value), field, "is missing");
    }

    static void positive(String field, int number) {
        require(number > 0, field, "has to be above 0");
    }

    /** Given, and no two of the list have the same key. */
    static <T> void distinct(String field, Collection<T> values, Function<T, ?> key) {
        given(field, values);
        var seen = new HashSet<Object>();
        values.forEach(value -> require(seen.add(key.apply(value)), field, "has " + key.apply(value) + " twice"));
    }

    static void require(boolean condition, String field, String message) {
        if (!condition) {
            throw new IllegalArgumentException(field + " " + message);
        }
    }
}
