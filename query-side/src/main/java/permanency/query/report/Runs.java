package permanency.query.report;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.access.Viewer;
import permanency.query.database.ReadStore;
import permanency.query.http.NotFound;

/** The runs that there are. None is ever changed. */
@Component
class Runs {

    private static final String ADD = """
            insert into report.run
                (run_id, kind, quarter, as_known_at, rule_version, version, former, run_by, organisation, position, run_at,
                 incomplete, settings)
            select :runId, :kind, cast(:quarter as date), cast(:asKnownAt as timestamptz), :ruleVersion,
                   (select coalesce(max(r.version), 0) + 1 from report.run r where r.kind = :kind and r.quarter = :quarter),
                   (select r.run_id from report.run r
                    where r.kind = :kind and r.quarter = :quarter and r.as_known_at <= :asKnownAt
                    order by r.as_known_at desc, r.version desc limit 1),
                   :runBy, :organisation, :position, cast(:runAt as timestamptz), :incomplete,
                   cast(:settings as jsonb)
            returning\s""" + Run.COLUMNS;

    private final ReadStore store;
    private final SettingsOfRuns settings;
    private final Clock clock;

    Runs(ReadStore store, SettingsOfRuns settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    Run get(UUID runId) {
        return store.sql()
                .sql("select " + Run.COLUMNS + " from report.run where run_id = :runId")
                .param("runId", runId)
                .query((row, n) -> Run.of(row))
                .optional()
                .orElseThrow(() -> new NotFound("There is no such run."));
    }

    /** Newest first; of one quarter, or of all when it is null. */
    List<Run> all(Quarter quarter, int page, int limit) {
        return store.sql()
                .sql("select " + Run.COLUMNS + """
                        from report.run
                        where cast(:quarter as date) is null or quarter = :quarter
                        order by run_no desc limit :limit offset :offset
                        """)
                .param("quarter", quarter == null ? null : quarter.from())
                .param("limit", limit)
                .param("offset", page * limit)
                .query((row, n) -> Run.of(row))
                .list();
    }

    Optional<Run> find(Quarter quarter, Instant asKnownAt, String ruleVersion) {
        return store.sql()
                .sql("select " + Run.COLUMNS + """
                        from report.run
                        where kind = :kind and quarter = :quarter and as_known_at = :asKnownAt
                          and rule_version = :ruleVersion
                        """)
                .param("kind", QuarterlyReport.KIND)
                .param("quarter", quarter.from())
                .param("asKnownAt", asKnownAt.atOffset(ZoneOffset.UTC))
                .param("ruleVersion", ruleVersion)
                .query((row, n) -> Run.of(row))
                .optional();
    }

    Run add(Quarter quarter, Instant asKnownAt, String ruleVersion, Set<UUID> incomplete, Viewer by) {
        return store.sql()
                .sql(ADD)
                .param("runId", UUID.randomUUID())
                .param("kind", QuarterlyReport.KIND)
                .param("quarter", quarter.from())
                .param("asKnownAt", asKnownAt.atOffset(ZoneOffset.UTC))
                .param("ruleVersion", ruleVersion)
                .param("runBy", by.actor())
                .param("organisation", by.organisation())
                .param("position", by.position())
                .param("runAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("incomplete", incomplete.toArray(UUID[]::new))
                .param("settings", settings.toKeep(quarter))
                .query((row, n) -> Run.of(row))
                .single();
    }
}
