package permanency.events.culture;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Evidence, linked to a significant decision, that family and community had their part in it (R116).
 *
 * @param occurredOn the day by which they had it
 * @param decisionId the decision, or the proposal or application that it was about
 * @param familyLedDecisionMaking evidence of Aboriginal family-led decision making; null when this record is of the other
 * @param accoEngagement evidence that an Aboriginal Community Controlled Organisation was engaged; likewise
 */
@StoredAs("culture.CulturalEngagementRecorded")
public record CulturalEngagementRecorded(
        ChildId childId,
        RecordId recordId,
        RecordId decisionId,
        LocalDate occurredOn,
        String familyLedDecisionMaking,
        String accoEngagement,
        Party recordedBy)
        implements CultureEvent {

    @Override
    public RecordId about() {
        return decisionId;
    }
}
