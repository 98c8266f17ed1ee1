package permanency.query.person;

import static java.util.stream.Collectors.joining;

import java.util.List;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.ConsultationRequested;
import permanency.events.consultation.CoordinatorSupportRecorded;
import permanency.events.consultation.Recommendation;

/** Chapter consultation. What one was held because of may be a report, and is not told. */
final class ConsultationSentences {

    private ConsultationSentences() {}

    static void add(Sentences to, Wording words) {
        to.on(ConsultationRequested.class, e -> "a consultation about your permanent home was asked for");
        to.on(
                ConsultationRecorded.class,
                e -> "people who work with you and a Permanency Coordinator talked about your permanent home"
                        + recommended(e.consultation().recommendations(), words));
        to.on(CoordinatorSupportRecorded.class, e -> "a Permanency Coordinator supported the people who work with you");
    }

    private static String recommended(List<Recommendation> recommendations, Wording words) {
        return recommendations == null || recommendations.isEmpty()
                ? ""
                : recommendations.stream()
                        .map(r -> words.code(r.type()))
                        .distinct()
                        .collect(joining(", ", "; they recommended: ", ""));
    }
}
