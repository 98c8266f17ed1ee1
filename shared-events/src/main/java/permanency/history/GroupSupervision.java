package permanency.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permanency.events.RecordId;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOpened;
import permanency.events.supervision.GroupSupervisionOrganiser;
import permanency.events.supervision.GroupSupervisionOutcome;
import permanency.events.supervision.GroupSupervisionPurpose;

/**
 * A Group Supervision and its sessions, the latest last.
 *
 * @param proposalId the proposal that waits for it; null when none does
 */
public record GroupSupervision(
        RecordId recordId,
        LocalDate openedOn,
        GroupSupervisionPurpose purpose,
        GroupSupervisionOrganiser organiser,
        RecordId proposalId,
        List<GroupSupervisionHeld> sessions) {

    static GroupSupervision opened(GroupSupervisionOpened e) {
        return new GroupSupervision(
                e.recordId(), e.occurredOn(), e.purpose(), e.organiser(), e.proposalId(), List.of());
    }

    GroupSupervision with(GroupSupervisionHeld session) {
        var more = new ArrayList<>(sessions);
        more.add(session);
        return new GroupSupervision(recordId, openedOn, purpose, organiser, proposalId, List.copyOf(more));
    }

    /** An adjourned session leaves it open. */
    public boolean isOpen() {
        return endedOn().isEmpty();
    }

    public Optional<LocalDate> endedOn() {
        return sessions.stream()
                .filter(s -> s.session().outcome().isConclusive())
                .map(GroupSupervisionHeld::occurredOn)
                .findFirst();
    }

    /** Whether no session was held after the day. */
    public boolean wentOnUntil(LocalDate day) {
        return sessions.stream().noneMatch(s -> s.occurredOn().isAfter(day));
    }

    public boolean endedWith(GroupSupervisionOutcome outcome) {
        return sessions.stream().anyMatch(s -> s.session().outcome() == outcome);
    }
}
