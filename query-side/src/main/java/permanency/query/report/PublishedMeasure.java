package permanency.query.report;

import static permanency.query.report.Dimension.AGE_GROUP;
import static permanency.query.report.Dimension.DISTRICT;
import static permanency.query.report.Dimension.GOAL;
import static permanency.query.report.Dimension.INDIGENOUS_STATUS;
import static permanency.query.report.Dimension.PROVIDER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import permanency.events.consultation.ConsultationFormality;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.PermanencyOutcome;

/**
 * A measure whose counts may leave the department. What one of them counts is no part of what another one does, since a
 * difference of the two would be a count that nobody has looked at; and no break-down says again what the categories do.
 *
 * @param categories all that there can be; empty when they are not told
 * @param by the break-downs; a district with its group, and DCJ as the holder is what has no provider
 * @param goals with which it can stand; one with which it never can would be known to be zero
 */
record PublishedMeasure(String key, List<String> categories, List<Dimension> by, List<String> goals) {

    /** What every published measure may be broken down by. */
    private static final List<Dimension> PLACE_AND_CHILD = List.of(DISTRICT, PROVIDER, INDIGENOUS_STATUS, AGE_GROUP);

    /** All that may be broken down by. */
    static final List<Dimension> DIMENSIONS = List.of(DISTRICT, PROVIDER, GOAL, INDIGENOUS_STATUS, AGE_GROUP);

    private static final List<String> A_GOAL = goals(goal -> true);
    private static final List<String> A_GOAL_OF_TWO_YEARS = goals(CasePlanGoal::isTimeLimited);
    private static final List<String> A_GOAL_OR_NONE =
            Stream.concat(A_GOAL.stream(), Stream.of(Dimension.NONE)).toList();
    private static final List<String> FROM_GOAL_TO_GOAL = A_GOAL.stream()
            .flatMap(from -> A_GOAL.stream().filter(to -> !to.equals(from)).map(to -> from + " > " + to))
            .toList();
    private static final List<String> FIRST_OR_REPEAT = List.of("FIRST", "REPEAT");

    static final List<PublishedMeasure> ALL = List.of(
            byGoal("caseload", List.of(), A_GOAL_OR_NONE),
            byGoal("reviews-due", List.of("ON_TIME", "LATE", "LATE_ENDED", "OVERDUE", "DUE_ON_LAST_DAY"), A_GOAL),
            byGoal("consultations", names(ConsultationFormality.values()), A_GOAL_OR_NONE),
            byGoal("legal-actions-preceded", List.of("PRECEDED", "NOT_PRECEDED"), A_GOAL_OR_NONE),
            ofAnyGoal("goal-changes-approved", FROM_GOAL_TO_GOAL),
            ofAnyGoal("goal-changes-refused", FROM_GOAL_TO_GOAL),
            byGoal("targets-reached", List.of("ACHIEVED", "PASSED", "EXTENDED"), A_GOAL_OF_TWO_YEARS),
            ofAnyGoal("two-years-from-entry", List.of("ACHIEVED", "NOT_ACHIEVED")),
            byGoal("extensions-requested", FIRST_OR_REPEAT, A_GOAL_OF_TWO_YEARS),
            byGoal("extensions-approved", FIRST_OR_REPEAT, A_GOAL_OF_TWO_YEARS),
            byGoal("extensions-refused", FIRST_OR_REPEAT, A_GOAL_OF_TWO_YEARS),
            ofAnyGoal("permanency-achieved", names(PermanencyOutcome.values())),
            ofAnyGoal("cohort-findings", List.of("CONSULTATION_NEEDED", "NO_CONSULTATION_NEEDED")));

    static Optional<PublishedMeasure> of(String key) {
        return ALL.stream().filter(m -> m.key().equals(key)).findFirst();
    }

    private static PublishedMeasure byGoal(String key, List<String> categories, List<String> goals) {
        return new PublishedMeasure(key, categories, DIMENSIONS, goals);
    }

    private static PublishedMeasure ofAnyGoal(String key, List<String> categories) {
        return new PublishedMeasure(key, categories, PLACE_AND_CHILD, List.of());
    }

    private static List<String> goals(Predicate<CasePlanGoal> which) {
        return Arrays.stream(CasePlanGoal.values())
                .filter(which)
                .map(Enum::name)
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
