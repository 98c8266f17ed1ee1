package permanency.command.submission;

/** The stream has moved since the caller looked at it. */
public final class StaleView extends Rejected {

    private static final long serialVersionUID = 1L;

    private final String stream;
    private final long seen;
    private final long current;

    public StaleView(Object stream, long seen, long current) {
        super("Something was recorded since version " + seen + "; the version is " + current + " now.");
        this.stream = stream.toString();
        this.seen = seen;
        this.current = current;
    }

    public String stream() {
        return stream;
    }

    public long seen() {
        return seen;
    }

    public long current() {
        return current;
    }
}
