package permanency.query.published;

import static permanency.policy.Clause.clause;

import java.util.regex.Pattern;
import permanency.policy.Clause;

/** What figures that leave the department may show. */
public final class PublishedRules {

    public static final Clause R143 = clause(
            "R143",
            "Figures that leave DCJ hold no names and no identifiers, and no cell under 5 can be read or worked out.");

    /** The smallest count that is shown; zero is under it too, as it says something of everybody counted. */
    static final int SMALLEST_SHOWN = 5;

    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private PublishedRules() {}

    /** @param people of how many the count is: six records of one child are no group */
    static boolean isSmall(int count, int people) {
        return Math.min(count, people) < SMALLEST_SHOWN;
    }

    /** A heading names a group of children, never one of them. */
    static void requireNoIdentifier(String text) {
        R143.require(!IDENTIFIER.matcher(text).find(), "A heading holds an identifier.");
    }
}
