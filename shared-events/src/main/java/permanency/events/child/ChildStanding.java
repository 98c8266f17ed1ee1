package permanency.events.child;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Statement;
import permanency.events.StoredAs;

/**
 * From {@code occurredOn} on the child stands so, by all that is known: late entries, corrections and voids included. It
 * takes the place of all that was said of that day and later ones before.
 *
 * @param ruleVersion of the intervals between reviews
 */
@StoredAs("child.ChildStanding")
public record ChildStanding(ChildId childId, LocalDate occurredOn, Standing standing, String ruleVersion)
        implements RegistrationEvent, Statement<ChildStanding> {

    @Override
    public ChildStanding from(LocalDate day) {
        return new ChildStanding(childId, day, standing, ruleVersion);
    }

    @Override
    public Standing content() {
        return standing;
    }
}
