package permanency.command.goal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** The order that achieves an approved goal was applied for; the applicant is an organisation. */
public record RecordOrderApplication(
        @TargetAggregateIdentifier ChildId childId,
        RecordId proposalId,
        LocalDate filedOn,
        String applicant,
        String court,
        String reference)
        implements ChildCommand {}
