package permanency.command.http;

/** A header that is missing or cannot be read. */
final class UnfitHeader extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String header;

    UnfitHeader(String header, String message) {
        super(message);
        this.header = header;
    }

    String header() {
        return header;
    }
}
