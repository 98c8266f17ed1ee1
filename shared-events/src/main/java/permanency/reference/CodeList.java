package permanency.reference;

import java.time.LocalDate;
import java.util.List;

/** Values that the department may change: each a code, which stands in events, and what people read. */
public record CodeList(String version, LocalDate from, List<Value> values) implements Versioned {

    public CodeList {
        Fields.distinct("values", values, Value::code);
    }

    public record Value(String code, String name) {

        public Value {
            Fields.given("code", code);
            Fields.given("name", name);
        }
    }

    public boolean contains(String code) {
        return values.stream().anyMatch(v -> v.code().equals(code));
    }
}
