package permanency.query.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import permanency.query.Token;

/** Who asks, where, and what is answered: the expectations of {@link AccessMatrixTest}. */
final class AccessTable {

    static final String DISTRICT = "MATRIX";
    static final String ELSEWHERE = "MATRIX_ELSEWHERE";
    static final Map<String, String> VIEWERS = Map.ofEntries(
            Map.entry("caseworker", Token.district(DISTRICT)),
            Map.entry("coordinator", Token.holding("PERMANENCY_COORDINATOR", DISTRICT)),
            Map.entry("manager", Token.holding("MANAGER_CASEWORK", DISTRICT)),
            Map.entry("of-elsewhere", Token.district(ELSEWHERE)),
            Map.entry("of-no-district", Token.district()),
            Map.entry("of-the-state", Token.district("*")),
            Map.entry("records-officer", Token.holding("RECORDS_OFFICER", "*")),
            Map.entry("provider", Token.provider("matrix-ngo")),
            Map.entry("former-provider", Token.provider("matrix-former")),
            Map.entry("foreign-provider", Token.provider("matrix-foreign")),
            Map.entry("auditor", Token.auditor()),
            Map.entry("operator", Token.with("OPERATE")),
            Map.entry("reporting-job", Token.reporting("REPORT")),
            Map.entry("operator-of-all-roles", Token.with("OPERATE", "READ", "AUDIT", "RELEASE", "HEALTH")),
            Map.entry("releaser", Token.with("RELEASE")),
            Map.entry("of-health", Token.trusted("DCJ", "CASEWORKER", DISTRICT)),
            Map.entry("of-health-elsewhere", Token.trusted("DCJ", "CASEWORKER", ELSEWHERE)),
            Map.entry("of-health-records", Token.trusted("DCJ", "RECORDS_OFFICER", "*")),
            Map.entry("of-health-at-provider", Token.trusted("matrix-ngo", "CASEWORKER")));

    private static final String ADDRESSES = """
            GET  /v1/children/{childId}                                child
            GET  /v1/children/{childId}/history-for-the-person         person
            GET  /v1/children/{childId}/history                        history
            GET  /v1/children/{childId}/records/{recordId}             history
            GET  /v1/children/{childId}/health-information             health
            GET  /v1/children/{childId}/health-information/purposes    health
            GET  /v1/audit/children/{childId}/difference               difference
            GET  /v1/audit/records                                     audit
            GET  /v1/audit/streams                                     audit
            GET  /v1/audit/access-log                                  audit
            GET  /v1/audit/refused-attempts                            audit
            POST /v1/child-search                                      search
            GET  /v1/operations/projections                            operations
            GET  /v1/operations/parked-events                          operations
            GET  /v1/operations/mismatches                             operations
            POST /v1/operations/projections/{name}/rebuild             operate
            POST /v1/operations/projections/rebuild                    operate
            POST /v1/operations/projections/{name}/segments/{segment}/split  operate
            POST /v1/operations/projections/{name}/segments/{segment}/merge  operate
            POST /v1/operations/parked-events/retry                    operate
            POST /v1/operations/reconciliation                         operate
            GET  /v1/delegations/{district}                            register
            GET  /v1/worklist/review-due                               list
            GET  /v1/worklist/heightened                               list
            GET  /v1/worklist/two-year                                 list
            GET  /v1/worklist/consultation-tasks                       list
            GET  /v1/worklist/packages-ending                          list
            GET  /v1/worklist/copies-outstanding                       list
            GET  /v1/worklist/proposals                                list
            GET  /v1/worklist/extensions                               list
            GET  /v1/worklist/recording-issues                         list
            GET  /v1/worklist/uploads-outstanding                      list-of-dcj
            GET  /v1/worklist/compliance-exceptions                    list-of-managers
            GET  /v1/extracts/{kind}                                   extract
            GET  /v1/extracts/{kind}/missing                           extract
            GET  /v1/extracts/data-dictionary                          extract
            POST /v1/reports/quarterly                                 report-run
            GET  /v1/reports/quarterly                                 report
            GET  /v1/reports/quarterly/{runId}                         report
            GET  /v1/reports/quarterly/{runId}.html                    report
            GET  /v1/reports/quarterly/{runId}/published               report-run
            GET  /v1/reports/quarterly/{runId}/published.csv           report-run
            GET  /v1/reports/quarterly/{runId}/{what}.csv              report
            GET  /v1/reports/quarterly/{runId}/facts                   report
            GET  /v1/reports/quarterly/{runId}/difference              report
            """;

    /**
     * The child of the provider in the district, one of DCJ elsewhere, a sealed one in the district, and none. A status with
     * an exclamation mark holds also when a reason is given; the other denials of a sealed history are lifted by it.
     */
    private static final String OF_A_CHILD = """
            child       caseworker        200  404  404! 404
            child       coordinator       200  404  404! 404
            child       manager           200  404  404! 404
            child       of-elsewhere      404  200  404! 404
            child       of-no-district    404  404  404! 404
            child       of-the-state      200  200  404! 404
            child       records-officer   200  200  403  404
            child       provider          200  404  404! 404
            child       former-provider   404  404  404! 404
            child       foreign-provider  404  404  404! 404
            child       auditor           200  200  403  404
            child       operator          403  403  403! 403
            child       operator-of-all-roles 403 403 403! 403
            child       releaser          403  403  403! 403
            child       reporting-job     403  403  403! 403
            history     former-provider   200  200  404! 404
            difference  auditor           200  200  403  404
            person      releaser          200  200  404! 404
            health      of-health         200  404  404! 404
            health      of-health-elsewhere    404  200  404! 404
            health      of-health-records 200  200  403  404
            health      of-health-at-provider  403  404  404! 404
            """;

    static final List<String> OF_CHILDREN = List.of("child", "history", "difference", "person", "health");

    private static final String READERS = """
            caseworker coordinator manager of-elsewhere of-no-district of-the-state records-officer
            provider former-provider foreign-provider auditor""";

    private static final List<String> OPERATORS = List.of("operator", "operator-of-all-roles");

    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry("audit", List.of("auditor")),
            Map.entry("operations", OPERATORS),
            Map.entry("operate", OPERATORS),
            Map.entry("extract", List.of("reporting-job")),
            Map.entry("search", List.of(READERS.split("\\s+"))),
            Map.entry("register", List.of((READERS + " operator-of-all-roles").split("\\s+"))),
            Map.entry("list", List.of(READERS.split("\\s+"))),
            Map.entry(
                    "list-of-dcj",
                    List.of(READERS.replaceAll("\\S*provider", "").split("\\s+"))),
            Map.entry("list-of-managers", List.of("manager", "auditor")),
            Map.entry("report", List.of("auditor", "reporting-job")),
            Map.entry("report-run", List.of("reporting-job")));

    private AccessTable() {}

    static Map<String, String> addresses() {
        return ADDRESSES
                .lines()
                .map(line -> line.split(" +"))
                .collect(toMap(line -> line[0] + " " + line[1], line -> line[2]));
    }

    static boolean allows(String kind, String viewer) {
        return ALLOWED.getOrDefault(kind, List.of()).contains(viewer);
    }

    /** Of each child. A history is shown as the child is, but for former providers; else who is in no row may not ask. */
    static List<String> expected(String kind, String viewer) {
        var rows = OF_A_CHILD
                .lines()
                .map(line -> List.of(line.trim().split(" +")))
                .collect(groupingBy(row -> row.get(0) + " " + row.get(1)));
        var row = rows.get(kind + " " + viewer);
        if (row != null) {
            return row.get(0).subList(2, 6);
        }
        return kind.equals("history") ? expected("child", viewer) : List.of("403", "403", "403!", "403");
    }
}
