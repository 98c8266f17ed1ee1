package permanency.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CoordinatorPosition;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeProposed;

/**
 * A proposal to change the goal, and what became of it.
 *
 * @param noConsultationReason why no formal consultation is linked; null when one is (R27)
 * @param advice the coordinators' positions, the latest last
 * @param decisionId the record that approved it; null unless approved
 */
public record GoalChange(
        RecordId proposalId,
        CasePlanGoal from,
        CasePlanGoal to,
        LocalDate proposedOn,
        Party proposer,
        String noConsultationReason,
        List<Advice> advice,
        Status status,
        RecordId decisionId) {

    /** Where a proposal stands. */
    public enum Status {
        PROPOSED,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    /** One coordinator's position. */
    public record Advice(String coordinator, CoordinatorPosition position) {}

    static GoalChange proposed(GoalChangeProposed e) {
        return new GoalChange(
                e.proposalId(),
                e.from(),
                e.to(),
                e.occurredOn(),
                e.proposer(),
                e.proposal().consultationId() == null ? e.proposal().noConsultationReason() : null,
                List.of(),
                Status.PROPOSED,
                null);
    }

    public boolean isOpen() {
        return status == Status.PROPOSED;
    }

    public boolean advisedBy(String actor) {
        return advice.stream().anyMatch(a -> a.coordinator().equals(actor));
    }

    GoalChange advised(CoordinatorPositionRecorded e) {
        var more = new ArrayList<>(advice);
        more.add(new Advice(e.coordinator().actor(), e.position()));
        return new GoalChange(
                proposalId,
                from,
                to,
                proposedOn,
                proposer,
                noConsultationReason,
                List.copyOf(more),
                status,
                decisionId);
    }

    GoalChange approved(RecordId decision) {
        return closed(Status.APPROVED, decision);
    }

    GoalChange closed(Status outcome) {
        return closed(outcome, null);
    }

    private GoalChange closed(Status outcome, RecordId decision) {
        return new GoalChange(
                proposalId, from, to, proposedOn, proposer, noConsultationReason, advice, outcome, decision);
    }
}
