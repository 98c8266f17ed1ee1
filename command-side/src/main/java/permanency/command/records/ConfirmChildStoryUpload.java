package permanency.command.records;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** A record was uploaded to ChildStory. */
public record ConfirmChildStoryUpload(
        @TargetAggregateIdentifier ChildId childId, RecordId uploaded, LocalDate uploadedOn, String reference)
        implements ChildCommand {}
