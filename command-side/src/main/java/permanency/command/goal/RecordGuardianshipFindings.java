package permanency.command.goal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.goal.GuardianshipFindings;

/** DCJ records what stands behind a guardianship order. */
public record RecordGuardianshipFindings(
        @TargetAggregateIdentifier ChildId childId, RecordId orderId, GuardianshipFindings findings)
        implements ChildCommand {}
