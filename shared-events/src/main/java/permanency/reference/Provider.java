package permanency.reference;

import java.time.LocalDate;
import permanency.events.ProviderId;

/**
 * A PSP provider.
 *
 * @param from the first day on which it may have case responsibility
 * @param until the last one; null while it goes on
 * @param aboriginalControlled whether it is an Aboriginal Community Controlled Organisation (R116)
 * @param partialDelegation whether some functions of parental responsibility are delegated to it by deed; goals are not
 *     among them unless the delegation register says so (R88)
 */
public record Provider(
        ProviderId id,
        String name,
        LocalDate from,
        LocalDate until,
        boolean aboriginalControlled,
        boolean partialDelegation) {

    public Provider {
        Fields.given("id", id);
        Fields.given("name", name);
        Fields.given("from", from);
        Fields.require(until == null || !until.isBefore(from), "until", "lies before from");
    }

    public boolean exists(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
