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
 * @param culturalConsultationId the cultural consultation relied on for an Aboriginal or Torres Strait Islander child
 * @param culturalOverrideReason why it was decided without a recent one (R117); null when there was one, or no need
 * @param ruleVersion of the rules by which the target date was computed
 * @param consultationGap why no formal consultation is linked; null when one is (R27)
 */
@StoredAs(value = "goal.GoalChangeApproved", revision = "3")
public record GoalChangeApproved(
        ChildId childId,
        RecordId recordId,
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
        RecordId culturalConsultationId,
        String culturalOverrideReason,
        String reasons,
        String ruleVersion)
        implements GoalEvent {

    @Override
    public RecordId about() {
        return proposalId;
    }
}
