package permanency.command.consultation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;

/**
 * A coordinator records what was done for a case beside consultations and reviews.
 *
 * @param reason for being at a meeting of the family
 * @param linkedTo who goes on, such as an Adoption Caseworker
 */
public record RecordCoordinatorSupport(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate givenOn,
        CoordinatorWork work,
        String text,
        String reason,
        String linkedTo)
        implements ChildCommand {}
