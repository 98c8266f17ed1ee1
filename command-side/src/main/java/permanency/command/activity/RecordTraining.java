package permanency.command.activity;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.activity.Training;

/** A coordinator delivered training, or was consulted on the need of it. */
public record RecordTraining(String coordinator, LocalDate heldOn, Training training) implements ActivityCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return CoordinatorLog.streamOf(coordinator);
    }
}
