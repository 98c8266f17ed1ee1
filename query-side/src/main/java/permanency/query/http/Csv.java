package permanency.query.http;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows as lines of CSV (RFC 4180), with the values and the names that they have in JSON. What is inside another value
 * stands under its path.
 */
public final class Csv {

    /** A text that begins so would be run as a formula by a spreadsheet; after an apostrophe it is text. */
    private static final String BEGIN_OF_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String END = "\r\n";

    private final List<String> paths;
    private final JsonMapper json;

    public Csv(Class<?> row, JsonMapper json) {
        this(row, json, name -> true);
    }

    /** @param shown whether the column of that name is to be there */
    public Csv(Class<?> row, JsonMapper json, Predicate<String> shown) {
        this.paths = paths("", row).filter(p -> shown.test(name(p))).toList();
        this.json = json;
    }

    /** @param more columns that are said beside the row */
    public String header(String... more) {
        var names = paths.stream().map(Csv::name);
        return Stream.concat(names, Arrays.stream(more)).collect(joining(",", "", END));
    }

    /** @param more the values of those columns */
    public String line(Object row, Object... more) {
        var tree = json.<JsonNode>valueToTree(row);
        var values =
                Stream.concat(paths.stream().map(tree::at), Arrays.stream(more).map(json::<JsonNode>valueToTree));
        return values.map(Csv::cell).collect(joining(",", "", END));
    }

    private static String name(String path) {
        return path.substring(1).replace('/', '.');
    }

    private static Stream<String> paths(String within, Class<?> row) {
        return Arrays.stream(row.getRecordComponents()).flatMap(c -> {
            var path = within + "/" + c.getName();
            return c.getType().isRecord() ? paths(path, c.getType()) : Stream.of(path);
        });
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return quoted(value.valueStream().map(JsonNode::asString).collect(joining("; ")));
        }
        return value.isString() ? quoted(value.stringValue()) : value.toString();
    }

    private static String quoted(String text) {
        var harmless = isFormula(text) ? "'" + text : text;
        return harmless.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && BEGIN_OF_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
