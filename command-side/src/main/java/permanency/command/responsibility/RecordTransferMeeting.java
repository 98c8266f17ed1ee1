package permanency.command.responsibility;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.responsibility.CaseHolder;

/** The holders met about a transfer. */
public record RecordTransferMeeting(
        @TargetAggregateIdentifier ChildId childId, LocalDate heldOn, CaseHolder to) implements ChildCommand {}
