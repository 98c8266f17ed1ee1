package permanency.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permanency.events.RecordId;
import permanency.events.culture.CulturalConsultationRecorded;
import permanency.events.culture.CulturalEngagementRecorded;
import permanency.events.culture.CultureEvent;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;

/** Chapter culture: every status that was stated, consultations and evidence of engagement, each the latest last. */
public record Culture(
        List<IndigenousStatusRecorded> stated,
        List<CulturalConsultationRecorded> consultations,
        List<CulturalEngagementRecorded> engagements) {

    static final Culture EMPTY = new Culture(List.of(), List.of(), List.of());

    Culture apply(CultureEvent event) {
        if (event instanceof IndigenousStatusRecorded e) {
            return new Culture(plus(stated, e), consultations, engagements);
        } else if (event instanceof CulturalConsultationRecorded e) {
            return new Culture(stated, plus(consultations, e), engagements);
        } else if (event instanceof CulturalEngagementRecorded e) {
            return new Culture(stated, consultations, plus(engagements, e));
        }
        throw new NotFolded(event);
    }

    private static <E> List<E> plus(List<E> some, E one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return List.copyOf(more);
    }

    public IndigenousStatus status() {
        return stated.isEmpty()
                ? IndigenousStatus.ENQUIRIES_UNDER_WAY
                : stated.get(stated.size() - 1).status();
    }

    public boolean isAboriginalOrTorresStraitIslander() {
        return status().isAboriginalOrTorresStraitIslander();
    }

    public Optional<CulturalConsultationRecorded> consultation(RecordId recordId) {
        return consultations.stream().filter(c -> c.recordId().equals(recordId)).findFirst();
    }
}
