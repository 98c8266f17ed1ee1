package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;
import permanency.events.delegation.AuthorityBasis;

/** A delegate refused the change, with reasons; the goal stays as it is (R79). */
@StoredAs(value = "goal.GoalChangeRefused", revision = "3")
public record GoalChangeRefused(
        ChildId childId,
        RecordId recordId,
        RecordId proposalId,
        LocalDate occurredOn,
        Party decider,
        AuthorityBasis authority,
        boolean adviserDecided,
        String reasons)
        implements GoalEvent {

    @Override
    public RecordId about() {
        return proposalId;
    }
}
