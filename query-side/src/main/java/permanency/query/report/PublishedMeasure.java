package permanency.query.report;

import static permanency.query.report.Dimension.AGE_GROUP;
import static permanency.query.report.Dimension.DISTRICT;
import static permanency.query.report.Dimension.GOAL;
import static permanency.query.report.Dimension.INDIGENOUS_STATUS;
import static permanency.query.report.Dimension.PROVIDER;

import java.util.List;
import java.util.Optional;

/**
 * A measure whose counts may leave the department. What one of them counts is no part of what another one does, since a
 * difference of the two would be a count that nobody has looked at; and no break-down says again what the categories do.
 *
 * @param byCategory whether its categories are told
 * @param by the break-downs; a district with its group, and DCJ as the holder is what has no provider
 */
record PublishedMeasure(String key, boolean byCategory, List<Dimension> by) {

    /** What every published measure may be broken down by. */
    private static final List<Dimension> PLACE_AND_CHILD = List.of(DISTRICT, PROVIDER, INDIGENOUS_STATUS, AGE_GROUP);

    /** All that may be broken down by. */
    static final List<Dimension> DIMENSIONS = List.of(DISTRICT, PROVIDER, GOAL, INDIGENOUS_STATUS, AGE_GROUP);

    static final List<PublishedMeasure> ALL = List.of(
            new PublishedMeasure("caseload", false, DIMENSIONS),
            new PublishedMeasure("reviews-due", true, DIMENSIONS),
            new PublishedMeasure("consultations", true, DIMENSIONS),
            new PublishedMeasure("legal-actions-preceded", true, DIMENSIONS),
            new PublishedMeasure("goal-changes-approved", true, PLACE_AND_CHILD),
            new PublishedMeasure("goal-changes-refused", true, PLACE_AND_CHILD),
            new PublishedMeasure("targets-reached", true, DIMENSIONS),
            new PublishedMeasure("two-years-from-entry", true, PLACE_AND_CHILD),
            new PublishedMeasure("extensions-requested", true, DIMENSIONS),
            new PublishedMeasure("extensions-approved", true, DIMENSIONS),
            new PublishedMeasure("extensions-refused", true, DIMENSIONS),
            new PublishedMeasure("permanency-achieved", true, PLACE_AND_CHILD),
            new PublishedMeasure("cohort-findings", true, PLACE_AND_CHILD));

    static Optional<PublishedMeasure> of(String key) {
        return ALL.stream().filter(m -> m.key().equals(key)).findFirst();
    }
}
