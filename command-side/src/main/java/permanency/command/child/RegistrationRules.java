package permanency.command.child;

import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireDistrictOfDcj;
import static permanency.policy.Clause.partly;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.child.ChildRegistered;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.policy.Clause;

/** Chapter child: who comes into scope. */
public final class RegistrationRules {

    public static final Clause R113 =
            partly("R113", "Indigenous status is recorded with its source and is never assumed.", "a later status");

    private RegistrationRules() {}

    static List<ChildEvent> decide(RegisterChild register, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        R131.requireField(!register.registeredOn().isAfter(entry.today()), "registeredOn", "lies in the future");
        R131.requireField(
                !register.dateOfBirth().isAfter(register.registeredOn()), "dateOfBirth", "lies after registration");
        requireDistrictOfDcj("district", register.district(), register.registeredOn(), entry.reference());
        R113.missing()
                .unlessGiven("indigenousStatus", register.indigenousStatus())
                .unlessGiven("indigenousStatusSource", register.indigenousStatusSource())
                .refuseIfAny();
        return List.of(
                new ChildRegistered(
                        register.childId(),
                        register.registeredOn(),
                        register.dateOfBirth(),
                        register.sex(),
                        register.district()),
                new IndigenousStatusRecorded(
                        register.childId(),
                        new RecordId(register.childId().value()),
                        register.registeredOn(),
                        register.indigenousStatus(),
                        register.indigenousStatusSource()));
    }
}
