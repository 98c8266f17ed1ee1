package permanency.standalone;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The statements of reading requests as the database saw them: how long they took, and by which plan. */
final class Statements {

    private static final String READER = "permanency_query";
    private static final List<String> HISTORY =
            List.of("domain_event", "review_due", "standing", "item", "record", "access_log", "access_child");

    /** What {@code QueryDatabase} sets for connections of readers. */
    private static final String AS_READERS =
            "&options=-c%20random_page_cost=1.1%20-c%20max_parallel_workers_per_gather=0";

    private static final List<String> ROWS = List.of("child", "review_due", "standing", "item", "record");

    private final JdbcClient sql;

    Statements(Product product) {
        sql = administrator(product);
        sql.sql("create extension if not exists pg_stat_statements").update();
    }

    /**
     * Takes effect when the database is started the next time. Rows that a former run of the benchmark replaced are taken
     * off, so that a folder that was kept is like a new one.
     */
    static void makeCountable(Product product) {
        var sql = administrator(product);
        sql.sql("alter system set shared_preload_libraries = 'pg_stat_statements'")
                .update();
        sql.sql("alter system set pg_stat_statements.track_planning = on").update();
        ROWS.forEach(table -> sql.sql("vacuum full read." + table).update());
        sql.sql("vacuum analyze").update();
    }

    void forget() {
        sql.sql("select pg_stat_statements_reset()").query((row, n) -> 0).list();
    }

    /** Milliseconds that the database spent on planning and running statements of readers since they were forgotten. */
    double milliseconds() {
        return sql.sql("select coalesce(sum(total_plan_time + total_exec_time), 0) " + ofReaders())
                .query(Double.class)
                .single();
    }

    /** Statements whose plan goes through all rows of a table that grows with the history. */
    List<String> plansThatScanHistory() {
        var found = new ArrayList<String>();
        for (var statement : sql.sql("select s.query " + ofReaders() + " and s.query ~* '^\\s*(select|with|insert)'")
                .query(String.class)
                .list()) {
            plan(statement).stream()
                    .filter(line -> HISTORY.stream().anyMatch(t -> line.matches(".*Seq Scan on " + t + "\\b.*")))
                    .forEach(line ->
                            found.add(line.strip() + " <- " + statement.strip().replaceAll("\\s+", " ")));
        }
        return found;
    }

    private List<String> plan(String statement) {
        return sql.sql("explain (generic_plan) " + statement)
                .query(String.class)
                .list();
    }

    private static String ofReaders() {
        return "from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = '" + READER
                + "' and s.query !~ 'token_entry|explain|pg_temp'";
    }

    static JdbcClient administrator(Product product) {
        var url = product.context().getEnvironment().getProperty("permanency.query.database.url");
        return JdbcClient.create(
                new DriverManagerDataSource(url + "?preferQueryMode=simple" + AS_READERS, "postgres", "postgres"));
    }
}
