package permanency.events.supervision;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A matter was brought to Group Supervision; its sessions follow ({@link GroupSupervisionHeld}).
 *
 * @param proposalId the proposal that was open when DCJ and provider came to disagree about the goal; else null
 * @param meansTried how the disagreement was to be settled before; null for other purposes
 */
@StoredAs("supervision.GroupSupervisionOpened")
public record GroupSupervisionOpened(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        GroupSupervisionPurpose purpose,
        GroupSupervisionOrganiser organiser,
        RecordId proposalId,
        String meansTried)
        implements SupervisionEvent {

    @Override
    public RecordId about() {
        return proposalId;
    }
}
