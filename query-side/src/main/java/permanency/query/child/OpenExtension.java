package permanency.query.child;

import java.time.LocalDate;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.ExtensionSuperseded;
import permanency.history.ChildHistory;
import permanency.history.Extension;

/** An application for more time that awaits a decision. */
record OpenExtension(
        RecordId applicationId,
        RecordId packageId,
        CasePlanGoal goal,
        LocalDate lodgedOn,
        String lodgedBy,
        int sequenceNumber,
        Extension.Status status) {

    /** Null when there is none. */
    static OpenExtension of(ChildHistory then) {
        return then.packages().extensions().stream()
                .filter(Extension::isUndecided)
                .filter(e -> !isSuperseded(e, then))
                .reduce((earlier, later) -> later)
                .map(OpenExtension::of)
                .orElse(null);
    }

    /** It ended with its goal (R104). */
    private static boolean isSuperseded(Extension open, ChildHistory then) {
        return then.consequences().all(ExtensionSuperseded.class).stream()
                .anyMatch(s -> s.applicationId().equals(open.applicationId()));
    }

    private static OpenExtension of(Extension open) {
        return new OpenExtension(
                open.applicationId(),
                open.packageId(),
                open.goal(),
                open.lodgedOn(),
                open.applicant().organisation(),
                open.sequenceNumber(),
                open.status());
    }
}
