package permanency.query.http;

/** It cannot be done now, because of something else that is under way. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message, null, false, false);
    }
}
