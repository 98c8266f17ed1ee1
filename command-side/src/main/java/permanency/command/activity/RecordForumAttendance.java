package permanency.command.activity;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.activity.Forum;

/** A coordinator took part in a forum. */
public record RecordForumAttendance(String coordinator, LocalDate heldOn, Forum forum) implements ActivityCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return CoordinatorLog.streamOf(coordinator);
    }
}
