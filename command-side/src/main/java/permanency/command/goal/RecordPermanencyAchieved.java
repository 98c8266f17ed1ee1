package permanency.command.goal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.goal.AchievementEvidence;
import permanency.events.goal.PermanencyOutcome;

/** DCJ records that the child has a permanent home. */
public record RecordPermanencyAchieved(
        @TargetAggregateIdentifier ChildId childId,
        PermanencyOutcome outcome,
        LocalDate achievedOn,
        AchievementEvidence evidence)
        implements ChildCommand {}
