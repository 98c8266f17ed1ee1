package permanency.command.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Which field of a body could not be read, and what it should have been. The value itself is never repeated. */
record UnreadableField(String field, String message, Class<?> type) {

    static UnreadableField of(Exception unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException cause)) {
            return new UnreadableField("", "is missing or no JSON", null);
        }
        var field = cause.getPath().stream()
                .map(r -> r.getPropertyName() == null ? "[" + r.getIndex() + "]" : "." + r.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        if (cause instanceof UnrecognizedPropertyException) {
            return new UnreadableField(field, "is not known", null);
        }
        var type = cause instanceof InvalidFormatException format ? format.getTargetType() : null;
        return new UnreadableField(field, expected(type), type);
    }

    private static String expected(Class<?> type) {
        if (type != null && type.isEnum()) {
            return "is none of " + Arrays.toString(type.getEnumConstants());
        }
        return type == null ? "cannot be read" : "is not a " + type.getSimpleName();
    }
}
