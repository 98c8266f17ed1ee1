package permanency.command.http;

/** A decision was sent without saying which version it was taken on: 428. */
final class MissingVersion extends UnfitHeader {

    private static final long serialVersionUID = 1L;

    MissingVersion() {
        super("If-Match", "is needed for a decision: the ETag of the history it was taken on");
    }
}
