package permanency.query.http;

/** What the caller wants to see is recorded, or so the caller says, but not in what is read yet. */
public final class NotYetVisible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYetVisible() {
        super("What was recorded up to this version is not visible yet; ask again.", null, false, false);
    }
}
