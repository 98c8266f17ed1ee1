package permanency.policy;

import static permanency.policy.Clause.clause;

/** What is known of a child's health, which is no part of the history. */
public final class HeldApart {

    public static final Clause R141 = clause(
            "R141",
            "Health information is entered by DCJ, held apart from the history, and read by those of DCJ who are trusted with"
                    + " it, for the purpose it was collected for.");

    private HeldApart() {}
}
