package permanency.command.supervision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.supervision.GroupSupervisionOrganiser;
import permanency.events.supervision.GroupSupervisionPurpose;

/** A matter goes to Group Supervision. */
public record OpenGroupSupervision(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate openedOn,
        GroupSupervisionPurpose purpose,
        GroupSupervisionOrganiser organiser,
        String meansTried)
        implements ChildCommand {}
