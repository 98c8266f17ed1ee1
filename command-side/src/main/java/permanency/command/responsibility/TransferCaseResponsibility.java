package permanency.command.responsibility;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.responsibility.CaseHolder;

/** Primary case responsibility moves to another holder. */
public record TransferCaseResponsibility(
        @TargetAggregateIdentifier ChildId childId, LocalDate transferredOn, CaseHolder to, String nominatedUnit)
        implements ChildCommand {}
