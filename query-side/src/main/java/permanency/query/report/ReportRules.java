package permanency.query.report;

import static permanency.policy.Clause.clause;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import permanency.events.delegation.Position;
import permanency.policy.Clause;
import permanency.query.access.Viewer;
import permanency.reference.Reports;

/** What a run of a report is, and for whom. How a measure counts stands in its SQL. */
final class ReportRules {

    static final Clause R147 = clause(
            "R147",
            "Managers Practice and Permanency make regular reports, or a reporting job does; each run is a stored snapshot.");
    static final Clause R148 = clause(
            "R148",
            "A run as known at the same time gives the same numbers; a later one is a new version, no replacement.");
    static final Clause R149 = clause(
            "R149",
            "A review is on time if held on or before its due date as computed at the end of the period, corrections applied.");
    static final Clause R151 = clause(
            "R151",
            "A child counts once per measure, in the district and with the provider responsible on the day of the event.");

    private static final String REPORT = "REPORT";

    private ReportRules() {}

    /** Auditors write nothing, and providers have no part in reports about all. */
    static boolean runs(Viewer viewer, Reports reports) {
        return viewer.isOfDcj()
                && !viewer.isAuditor()
                && (viewer.roles().contains(REPORT) || holds(viewer, reports.runBy()));
    }

    static boolean reads(Viewer viewer, Reports reports) {
        return viewer.isAuditor() || runs(viewer, reports) || viewer.isOfDcj() && holds(viewer, reports.readBy());
    }

    /** It is over, as all is counted as at its end; before, what falls due until then would be overdue. */
    static boolean mayBeReported(Quarter quarter, LocalDate knownOn) {
        return knownOn.isAfter(quarter.until());
    }

    /** What is recorded so shortly before may not be stored yet, and then the same run would give other numbers. */
    static boolean isSettled(Instant asKnownAt, Instant now, int settleSeconds) {
        return !asKnownAt.isAfter(now.minusSeconds(settleSeconds));
    }

    private static boolean holds(Viewer viewer, Set<Position> positions) {
        return positions.stream().anyMatch(p -> p.code().equals(viewer.position()));
    }
}
