package permanency.policy;

import static permanency.policy.Clause.clause;

/** What everything that leaves the product says first. */
public final class Disclosure {

    public static final Clause R138 =
            clause("R138", "Exports carry the disclosure warning and are logged; who made a report is never stored.");

    public static final String WARNING =
            "This document holds information gained under the Children and Young Persons (Care and Protection) Act 1998"
                    + " (NSW). Disclosing it outside the exceptions of that Act is an offence (section 254). The"
                    + " identity of a person who made a report is protected (section 29) and is not held here.";

    private Disclosure() {}
}
