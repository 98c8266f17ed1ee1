package permanency.query.report.folded;

import static permanency.events.consultation.ConsultationFormality.FORMAL;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.consultation.Consultation;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.Proposal;
import permanency.events.packages.ExtensionApplication;
import permanency.events.packages.ExtensionRequested;
import permanency.events.review.ProgressReview;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewType;

/** Part 12: what records say that the minimum data set wants of all of their kind. */
final class MissingFieldFold {

    private static final String NONE_IS_AN_ANSWER = "none is an answer";

    private MissingFieldFold() {}

    static Stream<Thing> of(ChildThen child) {
        var consultations = child.inQuarter(ConsultationRecorded.class)
                .flatMap(held -> missing("consultation.", fields(held.consultation()), held));
        var reviews = child.inQuarter(ProgressReviewRecorded.class)
                .filter(held -> held.type() == ReviewType.PERMANENCY_REVIEW)
                .flatMap(held -> missing("review.", fields(held.review()), held));
        var proposals = child.inQuarter(GoalChangeProposed.class)
                .flatMap(made -> missing("proposal.", fields(made.proposal()), made));
        var applications = child.inQuarter(ExtensionRequested.class)
                .flatMap(lodged -> missing("application.", fields(lodged.application()), lodged));
        return Stream.of(consultations, reviews, proposals, applications).flatMap(things -> things);
    }

    private static Stream<Thing> missing(String of, Map<String, Object> fields, ChildEvent held) {
        return fields.entrySet().stream()
                .filter(field -> isEmpty(field.getValue()))
                .map(field -> Thing.of("missing-fields", held.recordId(), held.occurredOn())
                        .as(of + field.getKey()));
    }

    private static Map<String, Object> fields(Consultation said) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("venue", said.venue());
        fields.put("triggers", said.triggers());
        fields.put("participants", said.participants());
        fields.put("issuesConsidered", said.issuesConsidered());
        fields.put("evidenceConsidered", said.evidenceConsidered());
        fields.put("recommendations", maybeNone(said.recommendations()));
        if (said.formality() == FORMAL) {
            fields.put("dimensions", said.dimensions());
        }
        return fields;
    }

    private static Map<String, Object> fields(ProgressReview said) {
        var fields = new LinkedHashMap<String, Object>();
        if (said.incompleteParticipationReason() == null) {
            fields.put("providerParticipants", said.providerParticipants());
            fields.put("evidence", said.evidence().isEmpty() ? said.lodgedEvidence() : said.evidence());
        }
        fields.put("progressSummary", said.progressSummary());
        fields.put("progressRating", said.progressRating());
        fields.put("heightened", said.heightened());
        fields.put("goalChange", said.goalChange());
        fields.put("supportNeeds", maybeNone(said.supportNeeds()));
        fields.put("culturalPractice", said.culturalPractice());
        fields.put("packageChecks", maybeNone(said.packageChecks()));
        fields.put("dimensions", said.dimensions());
        fields.put("childViews", said.childViews());
        fields.put("outcome", said.outcome());
        return fields;
    }

    private static Map<String, Object> fields(Proposal said) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("reasons", said.reasons());
        fields.put("views", said.views());
        fields.put("evidence", said.evidence());
        return fields;
    }

    private static Map<String, Object> fields(ExtensionApplication said) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("monthsRequested", said.monthsRequested());
        fields.put("criteria", said.criteria());
        fields.put("planToAchieve", said.planToAchieve());
        fields.put("expectedAchievementOn", said.expectedAchievementOn());
        fields.put("workDoneSoFar", said.workDoneSoFar());
        fields.put("childViews", said.childViews());
        return fields;
    }

    private static Object maybeNone(Collection<?> some) {
        return some == null ? null : NONE_IS_AN_ANSWER;
    }

    private static boolean isEmpty(Object value) {
        return value == null || "".equals(value) || value instanceof Collection<?> some && some.isEmpty();
    }
}
