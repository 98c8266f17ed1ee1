package permanency.query.worklist;

import java.util.regex.Pattern;

/**
 * In the SQL of a list: whether a row was known at {@code :asKnownAt}. A list that is asked for as known now takes the
 * rows that nothing has superseded, for which there are indexes of their own.
 */
public final class Known {

    private static final Pattern ROW = Pattern.compile("\\{known (\\w+)}");

    private Known() {}

    /** Such a condition on a row of that alias; {@link #in} puts it into SQL. */
    public static String row(String alias) {
        return "{known " + alias + "}";
    }

    /** @param now whether no instant was asked for */
    static String in(String sql, boolean now) {
        return ROW.matcher(sql)
                .replaceAll(
                        now
                                ? "$1.known_to is null"
                                : "$1.known_from <= :asKnownAt and coalesce($1.known_to, 'infinity') > :asKnownAt");
    }
}
