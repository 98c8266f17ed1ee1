package permanency.command.http;

/** A valid token whose claims do not say who acts. */
final class UnfitToken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitToken(String message) {
        super(message);
    }
}
