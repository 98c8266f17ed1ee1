package permanency.command.submission;

/** A decision was sent without saying which version it was taken on. */
public final class MissingVersion extends Rejected {

    private static final long serialVersionUID = 1L;

    MissingVersion() {
        super("A decision needs If-Match: the ETag of the history it was taken on.");
    }
}
