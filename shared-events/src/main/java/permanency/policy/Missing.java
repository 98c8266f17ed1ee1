package permanency.policy;

import java.util.ArrayList;
import java.util.List;

/** The mandatory fields that a request lacks, gathered for one answer. */
public final class Missing {

    private final Clause clause;
    private final List<FieldError> errors = new ArrayList<>();

    Missing(Clause clause) {
        this.clause = clause;
    }

    /** The field counts as missing when it is null, or a blank text. */
    public Missing unlessGiven(String field, Object value) {
        return unless(value != null && !(value instanceof String text && text.isBlank()), field, "is missing");
    }

    public Missing unless(boolean condition, String field, String message) {
        if (!condition) {
            errors.add(new FieldError(field, message));
        }
        return this;
    }

    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw new Refused(clause, false, "", List.copyOf(errors));
        }
    }
}
