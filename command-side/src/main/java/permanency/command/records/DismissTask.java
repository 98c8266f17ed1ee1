package permanency.command.records;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.records.TaskKind;

/**
 * A task is not done, for a reason.
 *
 * @param openedBy the record that opened it
 */
public record DismissTask(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate dismissedOn,
        TaskKind kind,
        RecordId openedBy,
        String reason)
        implements ChildCommand {}
