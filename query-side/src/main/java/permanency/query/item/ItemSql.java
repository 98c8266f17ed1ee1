package permanency.query.item;

/** Conditions on {@code read.item i} that several lists have. */
final class ItemSql {

    /** Said of the list at the two moments, begun by then. */
    static final String SAID = """
            {known i}
                  and i.opened_on <= :asAt
            """;

    /** The same, and not ended by then. */
    static final String OPEN = SAID + "      and coalesce(i.ended_on, 'infinity') > :asAt\n";

    private ItemSql() {}
}
