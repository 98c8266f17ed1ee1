package permanency.query.extract;

import static permanency.events.consultation.ConsultationTrigger.GOAL_CHANGE_CONSIDERED;
import static permanency.events.consultation.ConsultationTrigger.PRESERVATION_SERVICE_CONSIDERATION;
import static permanency.events.consultation.ConsultationTrigger.REQUESTED_BY_CASEWORKER_OR_MANAGER;
import static permanency.events.consultation.ConsultationTrigger.ROSH_REPORT_CASE_BY_CASE;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import permanency.events.consultation.ConsultationFormality;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.culture.IndigenousStatus;
import permanency.events.delegation.AuthorityKind;
import permanency.events.goal.CasePlanGoal;
import permanency.events.responsibility.CaseResponsibilityHolder;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ReviewOutcome;

/**
 * When a field has to be there: always, under a condition that the other fields of the record tell or the day of the record
 * ({@link OfTheDay}), or never.
 */
enum Need {
    MANDATORY("M", "", fields -> true),
    OPTIONAL("O", "", fields -> false),
    WHERE_THERE_IS_ONE("C", "there is one", fields -> false),

    OLD_ENOUGH_TO_LEAVE_CARE("C", "the child is 15 or older on the day of the record (windows.json)", fields -> false),
    ORDER_THAT_ENDS("C", "an order that ends is in force on the day of the record", fields -> false),
    ACTIVE_EFFORTS("C", "the record is of 15 November 2023 or later (windows.json)", fields -> false),

    DCJ_MANAGED("C", "DCJ manages the case", is("standing.primaryCaseHolder", CaseResponsibilityHolder.DCJ)),
    PROVIDER_MANAGED(
            "C",
            "a provider manages the case",
            is("standing.primaryCaseHolder", CaseResponsibilityHolder.PSP_PROVIDER)),
    GOAL_SET("C", "the child has a goal", given("standing.currentGoal")),
    TIME_LIMITED("C", "the goal is time-limited", Need::isTimeLimited),
    ABORIGINAL("C", "the child is Aboriginal or Torres Strait Islander", Need::isAboriginal),
    UPLOADED("C", "it was uploaded", given("upload.uploadedOn")),
    CORRECTED("C", "it corrects a record", given("correction.correctsEventId")),

    FORMAL("C", "the consultation is formal", is("formality", ConsultationFormality.FORMAL)),
    REQUESTED(
            "C",
            "it was asked for",
            given("requestedOn").or(given("requestedBy")).or(triggered(REQUESTED_BY_CASEWORKER_OR_MANAGER))),
    ROSH("C", "a ROSH report is a trigger", triggered(ROSH_REPORT_CASE_BY_CASE)),
    GOAL_WEIGHED("C", "a change of goal is a trigger", triggered(GOAL_CHANGE_CONSIDERED)),
    PRESERVATION("C", "preservation services are a trigger", triggered(PRESERVATION_SERVICE_CONSIDERATION)),
    ABORIGINAL_WITHOUT_LINK(
            "C",
            "the child is Aboriginal or Torres Strait Islander, and no cultural consultation is linked",
            fields -> isAboriginal(fields) && fields.get("culturalConsultationId") == null),

    NOT_WHOLE("C", "provider or evidence were missing", is("incompleteParticipation", true)),
    HEIGHTENED("C", "reviews are heightened", is("heightened", true)),
    CHALLENGED("C", "they are so for challenges", is("heightenedReason", HeightenedReason.SPECIFIC_CHALLENGES)),
    GOAL_RECOMMENDED("C", "another goal is recommended", is("outcome", ReviewOutcome.RECOMMEND_GOAL_CHANGE)),
    PACKAGES_CHECKED("C", "packages were checked", Need::hasPackageChecks),
    COPY_GIVEN("C", "a copy was given", given("copyToProviderOn")),

    FROM_LTC_TO_RESTORATION(
            "C",
            "restoration is proposed for a child in long term care",
            is("fromGoal", CasePlanGoal.LONG_TERM_CARE).and(is("toGoal", CasePlanGoal.RESTORATION))),
    NO_CONSULTATION("C", "no consultation is linked", given("consultationId").negate()),
    ADVISED("C", "a coordinator has advised", given("position.position").or(given("endorsement.endorsement"))),
    DECIDED("C", "it was decided", given("decision.decision")),
    DECIDED_BY_DELEGATE("C", "a delegate decided", given("decision.authorityBasis")),
    BY_ENTRY(
            "C",
            "the authority is an entry of the register",
            is("decision.authorityBasis", AuthorityKind.LOCAL_ARRANGEMENT)
                    .or(is("decision.authorityBasis", AuthorityKind.PILOT))),
    APPROVED("C", "it was approved", is("decision.decision", "APPROVED")),
    LATE("C", "it was lodged late", is("late", true));

    private static final Set<IndigenousStatus> ABORIGINAL_OR_TORRES_STRAIT_ISLANDER =
            Set.of(IndigenousStatus.ABORIGINAL, IndigenousStatus.TORRES_STRAIT_ISLANDER, IndigenousStatus.BOTH);

    private final String letter;
    private final String condition;
    private final Predicate<Map<String, Object>> holds;

    Need(String letter, String condition, Predicate<Map<String, Object>> holds) {
        this.letter = letter;
        this.condition = condition;
        this.holds = holds;
    }

    /** M, C or O. */
    String letter() {
        return letter;
    }

    /** In words; empty when there is none. */
    String condition() {
        return condition;
    }

    /** @param fields of the record, by their paths */
    boolean holds(Map<String, Object> fields) {
        return holds.test(fields);
    }

    private static boolean isTimeLimited(Map<String, Object> fields) {
        return fields.get("standing.currentGoal") instanceof CasePlanGoal goal && goal.isTimeLimited();
    }

    private static boolean isAboriginal(Map<String, Object> fields) {
        return fields.get("child.indigenousStatus") instanceof IndigenousStatus status
                && ABORIGINAL_OR_TORRES_STRAIT_ISLANDER.contains(status);
    }

    private static boolean hasPackageChecks(Map<String, Object> fields) {
        return fields.get("packageChecks") instanceof Collection<?> checks
                && !checks.isEmpty()
                && !checks.contains(Texts.NONE);
    }

    private static Predicate<Map<String, Object>> given(String field) {
        return fields -> fields.get(field) != null;
    }

    private static Predicate<Map<String, Object>> is(String field, Object value) {
        return fields -> value.equals(fields.get(field));
    }

    private static Predicate<Map<String, Object>> triggered(ConsultationTrigger trigger) {
        return fields -> fields.get("triggers") instanceof Iterable<?> triggers && contains(triggers, trigger);
    }

    private static boolean contains(Iterable<?> values, Object value) {
        for (var each : values) {
            if (value.equals(each)) {
                return true;
            }
        }
        return false;
    }
}
