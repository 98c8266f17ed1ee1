package permanency.command.activity;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.RecordId;

/** An entry of the log was made in error. */
public record VoidActivity(String coordinator, RecordId recordId, String reason) implements ActivityCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return CoordinatorLog.streamOf(coordinator);
    }
}
