package permanency.command.activity;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.activity.PracticeTheme;

/** A coordinator noticed what practice lacks or needs. */
public record RecordPracticeTheme(String coordinator, LocalDate noticedOn, PracticeTheme theme)
        implements ActivityCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return CoordinatorLog.streamOf(coordinator);
    }
}
