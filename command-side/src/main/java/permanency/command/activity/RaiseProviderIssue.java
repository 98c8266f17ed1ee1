package permanency.command.activity;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.activity.ProviderIssue;

/** A coordinator raises an issue with the Contract Manager. */
public record RaiseProviderIssue(String coordinator, LocalDate raisedOn, ProviderIssue issue)
        implements ActivityCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return CoordinatorLog.streamOf(coordinator);
    }
}
