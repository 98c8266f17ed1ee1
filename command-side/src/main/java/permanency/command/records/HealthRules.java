package permanency.command.records;

import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.policy.HeldApart.R141;

import permanency.command.submission.Entry;

/** Chapter records: health information. It is entered here and kept by {@link HealthInformation}, never in an event. */
public final class HealthRules {

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
