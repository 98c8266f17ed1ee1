package permanency.command.database;

import permanency.store.CopiedLog;

/** The log as the owner of its schema has it, who says whether it is kept here or in Axon Server. */
public record LogOwner(CommandStore store) {

    /** Refuses a start on a log that is kept elsewhere than the settings say: some events would be here, others there. */
    public void requireLog(boolean inAxonServer) {
        if (inAxonServer && !isCopy()) {
            if (hasEvents()) {
                throw new IllegalStateException("The log is kept in PostgreSQL. Move it with"
                        + " --permanency.move=to-axon-server before a start with the profile axonserver.");
            }
            markAsCopy();
        }
        if (!inAxonServer && isCopy()) {
            throw new IllegalStateException(
                    "The log is kept in Axon Server, and PostgreSQL has a copy of it. Start with"
                            + " the profile axonserver, or move the log with --permanency.move=to-postgresql.");
        }
    }

    public void markAsCopy() {
        store.jdbc().sql(CopiedLog.MARK).update();
    }

    public void markAsLog() {
        store.jdbc().sql(CopiedLog.UNMARK).update();
    }

    private boolean isCopy() {
        return store.jdbc().sql(CopiedLog.IS_COPY).query(Boolean.class).single();
    }

    private boolean hasEvents() {
        return store.jdbc()
                .sql("select exists (select from events.domain_event)")
                .query(Boolean.class)
                .single();
    }
}
