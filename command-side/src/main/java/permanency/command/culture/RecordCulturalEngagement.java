package permanency.command.culture;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** Links evidence of the part that family and community had to a decision, or to what it was about. */
public record RecordCulturalEngagement(
        @TargetAggregateIdentifier ChildId childId,
        RecordId decisionId,
        LocalDate engagedOn,
        String familyLedDecisionMaking,
        String accoEngagement)
        implements ChildCommand {}
