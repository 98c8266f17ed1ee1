package permanency.query.http;

/** What is read here is not for the caller, who may know why. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String clause;

    public NotAllowed(String message) {
        this(null, message);
    }

    /** @param clause number of the rule that forbids it; null when none does */
    public NotAllowed(String clause, String message) {
        super(message, null, false, false);
        this.clause = clause;
    }

    String clause() {
        return clause;
    }
}
