package permanency.command.care;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.care.ParentalResponsibility;

/** Somebody has parental responsibility from a day on. */
public record RecordParentalResponsibility(
        @TargetAggregateIdentifier ChildId childId, LocalDate from, ParentalResponsibility holder)
        implements ChildCommand {}
