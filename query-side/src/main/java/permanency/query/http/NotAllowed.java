package permanency.query.http;

/** What is read here is not for the caller, whichever child it is about. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String message) {
        super(message, null, false, false);
    }
}
