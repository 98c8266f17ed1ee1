package permanency.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permanency.events.RecordId;
import permanency.events.supervision.DisputeRecorded;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOpened;
import permanency.events.supervision.SupervisionEvent;

/** Chapter supervision: each Group Supervision in the order of opening, and the disputes that remained. */
public record Supervisions(List<GroupSupervision> opened, List<DisputeRecorded> disputes) {

    static final Supervisions EMPTY = new Supervisions(List.of(), List.of());

    Supervisions apply(SupervisionEvent event) {
        if (event instanceof GroupSupervisionOpened e) {
            var more = new ArrayList<>(opened);
            more.add(GroupSupervision.opened(e));
            return new Supervisions(List.copyOf(more), disputes);
        } else if (event instanceof GroupSupervisionHeld e) {
            return new Supervisions(
                    opened.stream()
                            .map(s -> s.recordId().equals(e.supervisionId()) ? s.with(e) : s)
                            .toList(),
                    disputes);
        } else if (event instanceof DisputeRecorded e) {
            var more = new ArrayList<>(disputes);
            more.add(e);
            return new Supervisions(opened, List.copyOf(more));
        }
        throw new NotFolded(event);
    }

    public Optional<GroupSupervision> find(RecordId supervisionId) {
        return opened.stream().filter(s -> s.recordId().equals(supervisionId)).findFirst();
    }

    /** Whether a Group Supervision on the proposal has not come to its end. */
    public boolean holdsUp(RecordId proposalId) {
        return opened.stream().anyMatch(s -> s.isOpen() && proposalId.equals(s.proposalId()));
    }
}
