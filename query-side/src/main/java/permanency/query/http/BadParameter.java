package permanency.query.http;

/** A parameter whose value makes no sense. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public BadParameter(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
