package permanency.command.supervision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.supervision.Session;

/** A session of a Group Supervision was held. */
public record RecordGroupSupervision(
        @TargetAggregateIdentifier ChildId childId, RecordId supervisionId, LocalDate heldOn, Session session)
        implements ChildCommand {}
