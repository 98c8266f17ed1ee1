package permanency.query.worklist;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import permanency.query.http.BadParameter;

/** The columns by which a list may be sorted, each an SQL expression that stands in the code. */
public record Columns(Map<String, String> expressions) {

    /** Those of the row's own names: in the SQL they have the same in snake case. */
    public static Columns of(Class<?> row) {
        return new Columns(Arrays.stream(row.getRecordComponents())
                .filter(c -> !c.getType().isRecord())
                .map(RecordComponent::getName)
                .collect(toMap(name -> name, Columns::inSnakeCase)));
    }

    /** The same with one more, or with another expression for it. */
    public Columns with(String name, String expression) {
        var all = new HashMap<>(expressions);
        all.put(name, expression);
        return new Columns(Map.copyOf(all));
    }

    /** How a list is sorted: by the SQL expression. */
    record Order(String expression, boolean descending) {

        /** At last by child and item, so that pages do not overlap. */
        String by(String value, String prefix) {
            return value + (descending ? " desc" : "") + " nulls last, " + prefix + "child_id, " + prefix + "item";
        }

        String by(String value) {
            return by(value, "");
        }

        /** Whether it looks at where a child stands. */
        boolean looksAtStanding() {
            return Dimension.OF_STANDING.stream().anyMatch(d -> expression.equals(d.column()));
        }
    }

    Order order(String sort) {
        var descending = sort.startsWith("-");
        var expression = expressions.get(descending ? sort.substring(1) : sort);
        if (expression == null) {
            throw new BadParameter("sort", "is none of " + new TreeSet<>(expressions.keySet()));
        }
        return new Order(expression, descending);
    }

    private static String inSnakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
