package permanency.command.review;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.Participant;

/** A provider has worked on a challenge to the goal. */
public record RecordChallengeWork(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate workedOn,
        String challenge,
        String action,
        Participant coordinator)
        implements ChildCommand {}
