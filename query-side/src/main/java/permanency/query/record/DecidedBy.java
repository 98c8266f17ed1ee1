package permanency.query.record;

import permanency.events.delegation.AuthorityBasis;

/** By which rule somebody decides on a goal. */
public final class DecidedBy {

    private DecidedBy() {}

    /** The number of the rule for an authority of that kind; null without one. */
    public static String clauseOnGoal(AuthorityBasis authority) {
        if (authority == null) {
            return null;
        }
        return switch (authority.kind()) {
            case DELEGATION_LEVEL -> "R70";
            case LOCAL_ARRANGEMENT -> "R72";
            case PILOT -> "R73";
            case PROVIDER_DELEGATION -> "R88";
        };
    }
}
