package permanency.store;

/** What is taken for a copy of a log holds something else. Nothing is added to it. */
public final class LogsDiffer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogsDiffer(String where) {
        super(where);
    }
}
