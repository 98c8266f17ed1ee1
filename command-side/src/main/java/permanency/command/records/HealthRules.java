package permanency.command.records;

import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.policy.Clause.partly;

import permanency.command.submission.Entry;
import permanency.policy.Clause;

/** Chapter records: health information. It is entered here and kept by {@link HealthInformation}, never in an event. */
public final class HealthRules {

    public static final Clause R141 = partly(
            "R141",
            "Health information is entered by DCJ, held apart from the history, and says for what purpose it was collected.",
            "reading it for its purpose");

    private HealthRules() {}

    public static void decide(RecordHealthInformation record, Entry entry) {
        R141.requireAuthority(entry.actor().isOfDcj());
        requireOccurred("statedOn", record.statedOn(), entry);
        R141.missing()
                .unlessGiven("disability", record.disability())
                .unlessGiven("purpose", record.purpose())
                .refuseIfAny();
    }
}
