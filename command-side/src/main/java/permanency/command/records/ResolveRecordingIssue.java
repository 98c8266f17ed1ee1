package permanency.command.records;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** Who was asked reports that a recording issue is fixed. */
public record ResolveRecordingIssue(
        @TargetAggregateIdentifier ChildId childId, RecordId issueId, LocalDate fixedOn, String fix)
        implements ChildCommand {}
