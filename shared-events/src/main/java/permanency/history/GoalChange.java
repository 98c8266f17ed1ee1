package permanency.history;

import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CoordinatorPosition;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeProposed;
import permanency.policy.Clause;

/**
 * A proposal to change the goal, and what became of it.
 *
 * @param noConsultationReason why no formal consultation is linked; null when one is (R27)
 * @param culturalConsultationId the cultural consultation that the proposal rests on, if it names one
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
        RecordId culturalConsultationId,
        List<Advice> advice,
        Status status,
        RecordId decisionId) {

    public static final Clause R81 = clause("R81", "A refused or withdrawn proposal is kept for as long as the file.");

    /** Where a proposal stands. */
    public enum Status {
        PROPOSED,
        /** Open like one that is proposed (R65); it may be decided all the same (R110). */
        IN_GROUP_SUPERVISION,
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
                e.proposal().culturalConsultationId(),
                List.of(),
                Status.PROPOSED,
                null);
    }

    public boolean isOpen() {
        return status == Status.PROPOSED || status == Status.IN_GROUP_SUPERVISION;
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
                culturalConsultationId,
                List.copyOf(more),
                status,
                decisionId);
    }

    GoalChange heldUp(boolean inGroupSupervision) {
        return in(inGroupSupervision ? Status.IN_GROUP_SUPERVISION : Status.PROPOSED);
    }

    GoalChange approved(RecordId decision) {
        return in(Status.APPROVED, decision);
    }

    GoalChange in(Status standing) {
        return in(standing, null);
    }

    private GoalChange in(Status standing, RecordId decision) {
        return new GoalChange(
                proposalId,
                from,
                to,
                proposedOn,
                proposer,
                noConsultationReason,
                culturalConsultationId,
                advice,
                standing,
                decision);
    }
}
