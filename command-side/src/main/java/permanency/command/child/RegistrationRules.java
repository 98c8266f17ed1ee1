package permanency.command.child;

import static permanency.command.culture.CultureRules.requireStated;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.requireDistrictOfDcj;

import java.util.List;
import permanency.command.submission.Entry;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.child.ChildRegistered;
import permanency.events.culture.IndigenousStatusRecorded;

/** Chapter child: who comes into scope. */
public final class RegistrationRules {

    private RegistrationRules() {}

    /** What was recorded of the child did not happen before the birth that is right. */
    static List<ChildEvent> decide(CorrectRegistration correct, Entry entry) {
        var birth = correct.right().dateOfBirth();
        R131.requireField(
                entry.history().inOrder().stream()
                        .noneMatch(fact -> fact.occurredOn().isBefore(birth)),
                "dateOfBirth",
                "lies after what is recorded");
        return decide(correct.right(), entry);
    }

    static List<ChildEvent> decide(RegisterChild register, Entry entry) {
        R159.requireAuthority(entry.actor().isOfDcj());
        R131.requireField(!register.registeredOn().isAfter(entry.today()), "registeredOn", "lies in the future");
        R131.requireField(
                !register.dateOfBirth().isAfter(register.registeredOn()), "dateOfBirth", "lies after registration");
        requireDistrictOfDcj("district", register.district(), register.registeredOn(), entry.reference());
        requireStated(
                "indigenousStatus",
                register.indigenousStatus(),
                "indigenousStatusSource",
                register.indigenousStatusSource());
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
