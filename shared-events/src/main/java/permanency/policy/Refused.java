package permanency.policy;

import java.util.List;

/** A command that policy does not allow. It is an answer, not a fault: it carries no stack trace. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Clause clause;
    private final boolean onAuthority;
    private final String detail;
    private final transient List<FieldError> errors;

    public Refused(Clause clause, boolean onAuthority, String detail, List<FieldError> errors) {
        super(detail.isEmpty() ? clause.sentence() : clause.sentence() + " " + detail, null, false, false);
        this.clause = clause;
        this.onAuthority = onAuthority;
        this.detail = detail;
        this.errors = errors;
    }

    public Clause clause() {
        return clause;
    }

    /** Whether the actor may not do it (answered 403), rather than it not being allowed at all (422). */
    public boolean onAuthority() {
        return onAuthority;
    }

    /** What was found, beside the sentence of the clause; empty when it says enough. */
    public String detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
