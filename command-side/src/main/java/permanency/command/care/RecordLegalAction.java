package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.care.LegalAction;

/** Somebody commenced proceedings about the child. */
public record RecordLegalAction(@TargetAggregateIdentifier ChildId childId, LocalDate commencedOn, LegalAction action)
        implements ChildCommand {}
