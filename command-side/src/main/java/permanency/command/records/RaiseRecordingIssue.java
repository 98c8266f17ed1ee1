package permanency.command.records;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.records.RecordingIssue;

/** Somebody was asked to fix what is wrong in ChildStory. */
public record RaiseRecordingIssue(@TargetAggregateIdentifier ChildId childId, LocalDate askedOn, RecordingIssue issue)
        implements ChildCommand {}
