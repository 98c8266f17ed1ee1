package permanency.command.responsibility;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.responsibility.ChildStoryLabel;

/** What ChildStory says of the responsibility that DCJ keeps. */
public record ImportChildStoryResponsibility(
        @TargetAggregateIdentifier ChildId childId, LocalDate from, ChildStoryLabel label, String nominatedUnit)
        implements ChildCommand {}
