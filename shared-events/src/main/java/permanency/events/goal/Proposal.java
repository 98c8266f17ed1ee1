package permanency.events.goal;

import java.util.List;
import permanency.events.RecordId;

/**
 * What a proposal says beside the goals.
 *
 * @param promptingFactors needed when restoration is proposed for a child in long term care (R82)
 * @param challengesAddressed reviews and consultations that show the work on challenges with a coordinator (R67)
 * @param consultationId the formal consultation on it; else {@code noConsultationReason} (R27)
 * @param culturalSupportPlanUpToDate null when the child is neither Aboriginal nor culturally diverse
 * @param activeEfforts those of the provider included (R119)
 * @param culturalConsultationId the cultural consultation it rests on, for an Aboriginal or Torres Strait Islander child
 */
public record Proposal(
        String reasons,
        String promptingFactors,
        List<RecordId> challengesAddressed,
        RecordId consultationId,
        String noConsultationReason,
        RecordId reviewId,
        Views views,
        List<String> evidence,
        Boolean culturalSupportPlanUpToDate,
        String activeEfforts,
        RecordId culturalConsultationId) {

    public Proposal {
        challengesAddressed = challengesAddressed == null ? List.of() : List.copyOf(challengesAddressed);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
