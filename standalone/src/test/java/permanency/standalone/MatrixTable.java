package permanency.standalone;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The expectations of {@link EndpointMatrixIT}: which operations go together, and whom they let in. */
final class MatrixTable {

    /** In the order in which people are tried: who is let in may change what the next one finds. */
    enum Verdict {
        REFUSED,
        HIDDEN,
        IN
    }

    private static final List<String> STANDINGS = List.of(
            "coordinator",
            "manager",
            "caseworker",
            "director",
            "provider",
            "far-coordinator",
            "far-manager",
            "far-caseworker",
            "far-provider",
            "auditor",
            "reporting",
            "releaser",
            "operator",
            "scraper",
            "health",
            "far-health",
            "practice-manager",
            "far-practice-manager");

    /**
     * {@code +} is let in, {@code -} is refused (403), {@code o} finds that there is no such child (404); the columns stand
     * as in STANDINGS. A command about a record that there is not is answered so before it is asked whose it is.
     */
    private static final Map<String, String> LET_IN = lines("""
            # near:                     c m w d p   far: c m w p   a r l o s health: h f   practice: m f
            child                       + + + + +        o o o o   + + - - -         - -             + o
            person                      - - - - -        - - - -   - - + - -         - -             - -
            health                      - - - - -        - - - -   - - - - -         + o             - -
            difference                  - - - - -        - - - -   + - - - -         - -             - -
            list                        + + + + +        + + + +   + + - - -         - -             + +
            list-of-dcj                 + + + + -        + + + -   + + - - -         - -             + +
            list-of-managers            - + - + -        - + - -   + - - - -         - -             + +
            audit                       - - - - -        - - - -   + - - - -         - -             - -
            operate                     - - - - -        - - - -   - - - + -         - -             - -
            extract                     - - - - -        - - - -   - + - - -         - -             - -
            report                      - - - + -        - - - -   + + - - -         - -             + +
            report-run                  - - - - -        - - - -   - + - - -         - -             + +
            of-no-report                - - - + -        - - - -   + + - - -         - -             + +
            by-dcj-anywhere             + + + + -        + + + -   - - - - -         - -             + +
            by-dcj                      + + + + -        - - - -   - - - - -         - -             + -
            by-dcj-not-advising         - + + + -        - - - -   - - - - -         - -             + -
            by-delegate                 - + - + -        - - - -   - - - - -         - -             - -
            by-exception-closer         - + - + -        - - - -   - - - - -         - -             + -
            by-director                 - - - + -        - - - -   - - - - -         - -             - -
            by-coordinator              + - - - -        - - - -   - - - - -         - -             - -
            by-coordinator-anywhere     + - - - -        + - - -   - - - - -         - -             - -
            by-forum-member             + - - - -        + - - -   - - - - -         - -             + +
            by-provider                 - - - - +        - - - -   - - - - -         - -             - -
            by-provider-or-coordinator  + - - - +        - - - -   - - - - -         - -             - -
            by-case-manager             + + + + +        - - - -   - - - - -         - -             + -
            of-no-record                + + + + +        - - - +   - - - - -         - -             + -
            of-no-record-anywhere       + + + + +        + + + +   - - - - -         - -             + +
            """)
            .collect(toMap(line -> line[0], line -> String.join("", line).substring(line[0].length())));

    private static final Map<String, String> GROUPS =
            lines("""
            child                      GET  /v1/children/{childId}
            child                      GET  /v1/children/{childId}/history
            child                      GET  /v1/children/{childId}/records/{recordId}
            person                     GET  /v1/children/{childId}/history-for-the-person
            health                     GET  /v1/children/{childId}/health-information
            health                     GET  /v1/children/{childId}/health-information/purposes
            difference                 GET  /v1/audit/children/{childId}/difference
            list                       POST /v1/child-search
            list                       GET  /v1/delegations/{district}
            list                       GET  /v1/worklist/review-due
            list                       GET  /v1/worklist/review-due/counts
            list                       GET  /v1/worklist/heightened
            list                       GET  /v1/worklist/heightened/counts
            list                       GET  /v1/worklist/two-year
            list                       GET  /v1/worklist/two-year/counts
            list                       GET  /v1/worklist/consultation-tasks
            list                       GET  /v1/worklist/consultation-tasks/counts
            list                       GET  /v1/worklist/packages-ending
            list                       GET  /v1/worklist/packages-ending/counts
            list                       GET  /v1/worklist/copies-outstanding
            list                       GET  /v1/worklist/copies-outstanding/counts
            list                       GET  /v1/worklist/proposals
            list                       GET  /v1/worklist/proposals/counts
            list                       GET  /v1/worklist/extensions
            list                       GET  /v1/worklist/extensions/counts
            list                       GET  /v1/worklist/recording-issues
            list                       GET  /v1/worklist/recording-issues/counts
            list-of-dcj                GET  /v1/worklist/uploads-outstanding
            list-of-dcj                GET  /v1/worklist/uploads-outstanding/counts
            list-of-managers           GET  /v1/worklist/compliance-exceptions
            list-of-managers           GET  /v1/worklist/compliance-exceptions/counts
            audit                      GET  /v1/audit/records
            audit                      GET  /v1/audit/streams
            audit                      GET  /v1/audit/access-log
            audit                      GET  /v1/audit/refused-attempts
            operate                    GET  /v1/operations/projections
            operate                    GET  /v1/operations/parked-events
            operate                    GET  /v1/operations/mismatches
            operate                    POST /v1/operations/projections/{name}/rebuild
            operate                    POST /v1/operations/projections/rebuild
            operate                    POST /v1/operations/projections/{name}/segments/{segment}/split
            operate                    POST /v1/operations/projections/{name}/segments/{segment}/merge
            operate                    POST /v1/operations/parked-events/retry
            operate                    POST /v1/operations/reconciliation
            extract                    GET  /v1/extracts/{kind}
            extract                    GET  /v1/extracts/{kind}/missing
            extract                    GET  /v1/extracts/data-dictionary
            report                     GET  /v1/reports/quarterly
            report-run                 POST /v1/reports/quarterly
            of-no-report               GET  /v1/reports/quarterly/{runId}
            of-no-report               GET  /v1/reports/quarterly/{runId}.html
            report-run                 GET  /v1/reports/quarterly/{runId}/published
            report-run                 GET  /v1/reports/quarterly/{runId}/published.csv
            of-no-report               GET  /v1/reports/quarterly/{runId}/{what}.csv
            of-no-report               GET  /v1/reports/quarterly/{runId}/facts
            of-no-report               GET  /v1/reports/quarterly/{runId}/difference
            by-dcj-anywhere            POST /v1/children
            by-dcj                     POST /v1/children/{childId}/case-closings
            by-dcj                     POST /v1/children/{childId}/profiles
            by-dcj                     POST /v1/children/{childId}/district-moves
            by-dcj                     POST /v1/children/{childId}/entries-to-care
            by-dcj                     POST /v1/children/{childId}/exits-from-care
            by-dcj                     POST /v1/children/{childId}/parental-responsibilities
            by-dcj                     POST /v1/children/{childId}/court-orders
            by-dcj                     POST /v1/children/{childId}/legal-actions
            by-dcj                     POST /v1/children/{childId}/leaves-to-vary
            by-dcj                     POST /v1/children/{childId}/rosh-references
            by-dcj                     POST /v1/children/{childId}/case-responsibility-transfers
            by-dcj                     POST /v1/children/{childId}/achievements
            by-dcj                     POST /v1/children/{childId}/court-orders/{orderId}/guardianship-findings
            by-dcj                     POST /v1/children/{childId}/health-information
            by-dcj                     POST /v1/children/{childId}/records/{recordId}/uploads
            by-dcj                     POST /v1/children/{childId}/group-supervisions
            by-dcj                     POST /v1/children/{childId}/group-supervisions/{supervisionId}/sessions
            by-dcj                     POST /v1/children/{childId}/disputes
            by-dcj                     POST /v1/children/{childId}/recording-issues
            by-dcj                     POST /v1/children/{childId}/childstory-responsibilities
            by-dcj-not-advising        POST /v1/children/{childId}/packages
            by-dcj-not-advising        POST /v1/children/{childId}/packages/{packageId}/closing
            by-dcj-not-advising        POST /v1/children/{childId}/child-assessments
            by-delegate                POST /v1/children/{childId}/goals
            by-delegate                POST /v1/children/{childId}/goal-changes/{proposalId}/approval
            by-delegate                POST /v1/children/{childId}/goal-changes/{proposalId}/refusal
            by-exception-closer        POST /v1/children/{childId}/records/{recordId}/exception-closings
            by-director                POST /v1/children/{childId}/registration-corrections
            by-director                POST /v1/children/{childId}/records/{recordId}/voiding
            by-director                POST /v1/delegations/state-wide/levels
            by-director                POST /v1/delegations/{district}/local-arrangements
            by-director                POST /v1/delegations/{district}/pilots
            by-director                POST /v1/delegations/{district}/entries/{entryId}/end
            by-director                POST /v1/delegations/state-wide/entries/{entryId}/end
            by-director                POST /v1/delegations/{district}/entries/{entryId}/voiding
            by-director                POST /v1/delegations/state-wide/entries/{entryId}/voiding
            by-coordinator             POST /v1/children/{childId}/consultations
            by-coordinator             POST /v1/children/{childId}/coordinator-support
            by-coordinator             POST /v1/children/{childId}/progress-reviews
            by-coordinator             POST /v1/children/{childId}/heightened-frequency
            by-coordinator             POST /v1/children/{childId}/progress-reviews/{reviewId}/copies
            by-coordinator             POST /v1/children/{childId}/goal-changes/{proposalId}/positions
            by-coordinator             POST /v1/children/{childId}/extensions/{applicationId}/endorsements
            by-coordinator             POST /v1/children/{childId}/task-dismissals
            by-coordinator-anywhere    POST /v1/activities/trainings
            by-coordinator-anywhere    POST /v1/activities/practice-themes
            by-coordinator-anywhere    POST /v1/activities/provider-issues
            by-coordinator-anywhere    POST /v1/activities/service-gaps
            by-forum-member            POST /v1/activities/forum-attendances
            by-coordinator-anywhere    POST /v1/cohort-reviews
            by-coordinator-anywhere    POST /v1/review-meetings
            by-provider                POST /v1/children/{childId}/goal-changes
            by-provider                POST /v1/children/{childId}/extensions
            by-provider                POST /v1/children/{childId}/goal-changes/{proposalId}/withdrawal
            by-provider-or-coordinator POST /v1/children/{childId}/review-evidence
            by-provider-or-coordinator POST /v1/children/{childId}/challenge-work
            by-case-manager            POST /v1/children/{childId}/transfer-meetings
            by-case-manager            POST /v1/children/{childId}/indigenous-statuses
            by-case-manager            POST /v1/children/{childId}/cultural-consultations
            by-case-manager            POST /v1/children/{childId}/cultural-engagements
            by-case-manager            POST /v1/children/{childId}/placements
            by-case-manager            POST /v1/children/{childId}/significant-changes
            by-case-manager            POST /v1/children/{childId}/complexities
            by-case-manager            POST /v1/children/{childId}/subcontracting
            by-case-manager            POST /v1/children/{childId}/consultation-requests
            by-case-manager            POST /v1/children/{childId}/records/{recordId}/annotations
            by-case-manager            POST /v1/children/{childId}/goal-changes/{proposalId}/case-plans
            by-case-manager            POST /v1/children/{childId}/goal-changes/{proposalId}/assessments
            by-case-manager            POST /v1/children/{childId}/goal-changes/{proposalId}/order-applications
            of-no-record               POST /v1/children/{childId}/placements/{placementId}/end
            of-no-record               POST /v1/children/{childId}/rosh-references/{roshId}/consultation-requests
            of-no-record               POST /v1/children/{childId}/recording-issues/{issueId}/resolutions
            of-no-record-anywhere      POST /v1/children/{childId}/cohort-findings
            of-no-record-anywhere      POST /v1/children/{childId}/extensions/{applicationId}/approval
            of-no-record-anywhere      POST /v1/children/{childId}/extensions/{applicationId}/refusal
            of-no-record-anywhere      POST /v1/children/{childId}/extensions/{applicationId}/withdrawal
            of-no-record-anywhere      POST /v1/activities/{recordId}/voiding
            of-no-record-anywhere      POST /v1/review-meetings/{meetingId}/postponement
            of-no-record-anywhere      POST /v1/review-meetings/{meetingId}/cancellation
            of-no-record-anywhere      POST /v1/review-meetings/{meetingId}/holding
            of-no-record-anywhere      POST /v1/review-meetings/{meetingId}/reviews
            """).collect(toMap(line -> line[1] + " " + line[2], line -> line[0]));

    private MatrixTable() {}

    private static Stream<String[]> lines(String table) {
        return table.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" +"));
    }

    static Set<String> operations() {
        return GROUPS.keySet();
    }

    static Verdict expected(Operation operation, String standing) {
        var marks = LET_IN.get(GROUPS.get(operation.toString()));
        return switch (marks.charAt(STANDINGS.indexOf(standing))) {
            case '+' -> Verdict.IN;
            case 'o' -> Verdict.HIDDEN;
            default -> Verdict.REFUSED;
        };
    }
}
