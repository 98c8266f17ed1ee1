package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;
import permanency.events.delegation.AuthorityBasis;

/**
 * A delegate approved the change (R70 to R78).
 *
 * @param occurredOn the day from which the new goal holds
 * @param targetOn null for long term care
 * @param carryHeightened whether heightened frequency goes on under the new goal
 * @param adviserDecided whether the decider had advised on the case before (R76)
 * @param consultationGap why no formal consultation is linked; null when one is (R27)
 */
@StoredAs("goal.GoalChangeApproved")
public record GoalChangeApproved(
        ChildId childId,
        RecordId proposalId,
        LocalDate occurredOn,
        LocalDate decidedOn,
        CasePlanGoal from,
        CasePlanGoal to,
        LocalDate targetOn,
        boolean carryHeightened,
        Party decider,
        AuthorityBasis authority,
        boolean adviserDecided,
        String consultationGap,
        String reasons)
        implements GoalEvent {}
