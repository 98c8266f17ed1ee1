package permanency.query.projection;

/** Where rows are: those that everybody reads, or those of the transaction under way, which are gone with it. */
enum Place {
    SHOWN("read"),
    BESIDE("pg_temp");

    private final String schema;

    Place(String schema) {
        this.schema = schema;
    }

    String of(String table) {
        return schema + "." + table;
    }
}
