package permanency.query.http;

/** There is no such thing, or the caller may not know of it: the answer is the same. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public static NotFound noSuchRecord() {
        return new NotFound("There is no such record.");
    }

    public NotFound(String message) {
        super(message, null, false, false);
    }
}
