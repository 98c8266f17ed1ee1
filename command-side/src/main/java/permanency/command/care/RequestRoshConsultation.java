package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** Somebody asks for a consultation because of a ROSH report. */
public record RequestRoshConsultation(
        @TargetAggregateIdentifier ChildId childId, RecordId roshId, LocalDate requestedOn) implements ChildCommand {}
