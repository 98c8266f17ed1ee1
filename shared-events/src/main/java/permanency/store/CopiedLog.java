package permanency.store;

/**
 * What schema {@code events} is while Axon Server keeps the log: a copy of it, for SQL to read. It says so itself, so that
 * nobody records in the copy.
 */
public final class CopiedLog {

    public static final String IS_COPY = "select exists (select from events.copied_log)";

    /** For its owner. */
    public static final String MARK = "insert into events.copied_log default values on conflict do nothing";

    /** For its owner. */
    public static final String UNMARK = "delete from events.copied_log";

    private CopiedLog() {}
}
