package permanency.command.child;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.child.CaseClosingReason;

/** The child leaves the scope of the program for a reason that is no achievement. */
public record CloseCase(
        @TargetAggregateIdentifier ChildId childId, LocalDate closedOn, CaseClosingReason reason, String note)
        implements ChildCommand {}
