package permanency.command.activity;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.activity.ServiceGap;

/** A coordinator tells the Contract Manager of a service that is not there. */
public record RecordServiceGap(String coordinator, LocalDate noticedOn, ServiceGap gap) implements ActivityCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return CoordinatorLog.streamOf(coordinator);
    }
}
