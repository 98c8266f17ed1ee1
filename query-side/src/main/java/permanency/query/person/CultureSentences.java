package permanency.query.person;

import permanency.events.culture.CulturalConsultationRecorded;
import permanency.events.culture.CulturalEngagementRecorded;
import permanency.events.culture.IndigenousStatusRecorded;

/** Chapter culture. */
final class CultureSentences {

    private CultureSentences() {}

    static void add(Sentences to, Wording words) {
        to.on(
                IndigenousStatusRecorded.class,
                e -> "your Aboriginal or Torres Strait Islander status was recorded: " + words.code(e.status()));
        to.on(
                CulturalConsultationRecorded.class,
                e -> "advice was taken about your culture, from "
                        + e.consultation().consulted()
                        + Wording.said("The advice", e.consultation().advice()));
        to.on(
                CulturalEngagementRecorded.class,
                e -> "it was recorded how family and community took part in a decision about you"
                        + Wording.said("Family-led decision making", e.familyLedDecisionMaking())
                        + Wording.said("Aboriginal organisations", e.accoEngagement()));
    }
}
