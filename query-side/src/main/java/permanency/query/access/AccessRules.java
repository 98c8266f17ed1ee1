package permanency.query.access;

import static permanency.policy.Clause.clause;

import permanency.policy.Clause;

/** Who sees which child. {@link Visibility} says it in SQL. */
final class AccessRules {

    static final Clause R139 = clause(
            "R139",
            "A provider sees a child while it has primary case responsibility, without ROSH references; after that only what"
                    + " it wrote or was sent.");
    static final Clause R140 = clause(
            "R140",
            "District staff of DCJ see the children of their districts, coordinators those of issues that span into them,"
                    + " state roles all; every read of a child is logged.");

    private AccessRules() {}
}
