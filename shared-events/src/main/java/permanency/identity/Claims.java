package permanency.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Claims in the forms that issuers give them: a text or a list of just one, a number or its digits, a list or a single
 * text. A claim that is absent, null or an empty list says nothing.
 */
final class Claims {

    private static final Pattern TEXT = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private final Map<String, Object> claims;

    Claims(Map<String, Object> claims) {
        this.claims = claims;
    }

    /** Null when the claim says nothing. */
    String text(String path) {
        var value = single(path);
        return value == null ? null : text(path, value);
    }

    /** Null when the claim says nothing. */
    Integer number(String path) {
        var value = single(path);
        if (value == null) {
            return null;
        }
        var digits = value instanceof Long || value instanceof Integer ? value.toString() : value;
        if (digits instanceof String text && DIGITS.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        throw new UnfitClaims(path, "is not a number of up to three digits");
    }

    /** A single text is one value, blanks and all. */
    Set<String> texts(String path) {
        var texts = new LinkedHashSet<String>();
        values(path).forEach(value -> texts.add(text(path, value)));
        return texts;
    }

    /** Values that have no blanks in them, so that a single text may hold several, as {@code scope} does. */
    Set<String> words(String path) {
        var words = new LinkedHashSet<String>();
        values(path)
                .forEach(value ->
                        words.addAll(List.of(BLANKS.split(text(path, value).strip()))));
        return words;
    }

    private Object single(String path) {
        var values = values(path);
        if (values.size() > 1) {
            throw new UnfitClaims(path, "has more than one value");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private List<?> values(String path) {
        var value = at(path, claims);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** A claim that has the whole path as its name goes before one that is nested. */
    private static Object at(String path, Map<?, ?> claims) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            if (claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
                return at(path.substring(dot + 1), inner);
            }
        }
        return null;
    }

    private static String text(String path, Object value) {
        if (value instanceof String text
                && !text.isBlank()
                && TEXT.matcher(text).matches()) {
            return text;
        }
        throw new UnfitClaims(path, "is not a text of 1 to 200 characters");
    }
}
