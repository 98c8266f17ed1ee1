package permanency.query.item;

/** Conditions on {@code read.item i} that several lists have. */
final class ItemSql {

    /** Said of the list at the two moments, begun by then. */
    static final String SAID = """
            i.generation = (select p.generation from read.projection p where p.name = 'item')
                  and {known i}
                  and i.opened_on <= :asAt
            """;

    /** The same, and not ended by then. */
    static final String OPEN = SAID + "      and coalesce(i.ended_on, 'infinity') > :asAt\n";

    private ItemSql() {}
}
