package permanency.command.goal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/**
 * A delegate approves; {@code effectiveFrom} is the day of the decision when null.
 *
 * @param culturalConsultationId one later than, or other than, the proposal names; may be null
 * @param culturalOverrideReason why it is approved without a recent cultural consultation (R117); may be null
 */
public record ApproveGoalChange(
        @TargetAggregateIdentifier ChildId childId,
        RecordId proposalId,
        LocalDate effectiveFrom,
        boolean carryHeightened,
        RecordId culturalConsultationId,
        String culturalOverrideReason,
        String reasons)
        implements ChildCommand {}
