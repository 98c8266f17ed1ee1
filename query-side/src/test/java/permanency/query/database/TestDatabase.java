package permanency.query.database;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.EventTypes;
import permanency.events.Statement;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.store.Announcement;

/** A database of its own on the one server of this JVM, with the roles, the event table and the command side's audit. */
public record TestDatabase(String name) {

    private static final EmbeddedPostgres SERVER = start();
    private static final TestDatabase MIGRATED = migrated();
    private static final Map<String, DataSource> POOLS = new ConcurrentHashMap<>();
    private static final Map<TestDatabase, ReadStore> STORES = new ConcurrentHashMap<>();

    /** What somebody recorded of a child, by name. */
    private static final String[] FACTS = EventTypes.byName().entrySet().stream()
            .filter(e -> ChildEvent.class.isAssignableFrom(e.getValue()))
            .filter(e -> !Consequence.class.isAssignableFrom(e.getValue()))
            .filter(e -> !Statement.class.isAssignableFrom(e.getValue()))
            .filter(e -> e.getValue() != ConsequenceWithdrawn.class)
            .map(Map.Entry::getKey)
            .toArray(String[]::new);

    /** What follows from that, and what ends it. */
    private static final String[] CONSEQUENCES = EventTypes.byName().entrySet().stream()
            .filter(e -> Consequence.class.isAssignableFrom(e.getValue())
                    || e.getValue() == ConsequenceWithdrawn.class
                    || e.getValue() == ComplianceExceptionClosed.class)
            .map(Map.Entry::getKey)
            .toArray(String[]::new);

    private static EmbeddedPostgres start() {
        try {
            var server =
                    EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            var superuser = JdbcClient.create(server.getPostgresDatabase());
            for (var role :
                    List.of("permanency_owner", "permanency_command", "permanency_query", "permanency_reporting")) {
                superuser.sql("create role " + role + " login").update();
            }
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Contexts are closed before. */
    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the one that was migrated. */
    public static TestDatabase create(String name) {
        return create(name, MIGRATED.name);
    }

    private static TestDatabase create(String name, String template) {
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("create database " + name + " template " + template + " owner permanency_owner")
                .update();
        return new TestDatabase(name);
    }

    private static TestDatabase migrated() {
        var database = create("migrated", "template1");
        database.migrate("events", "classpath:db/events");
        database.migrate("audit", "classpath:db/test-audit");
        database.migrate("identity", "classpath:db/test-identity");
        database.migrate("health", "classpath:db/test-health");
        return database;
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    public List<String> properties() {
        return List.of("permanency.query.database.url=" + url());
    }

    public JdbcClient owner() {
        return JdbcClient.create(as("permanency_owner"));
    }

    /** As requests are served. */
    public JdbcClient querySide() {
        return JdbcClient.create(as("permanency_query"));
    }

    /** As a reporting job connects. */
    public JdbcClient reporting() {
        return JdbcClient.create(as("permanency_reporting"));
    }

    /** Until each projection has read the last event that it is about. */
    public void awaitProjections() {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> owner().sql("""
                        select count(*) = 0
                        from (values ('child', array['child.ChildRegistered', 'records.RecordSealed', 'records.ConsequenceWithdrawn',
                                                     'responsibility.CaseResponsibilityTransferred']),
                                     ('review-due', array['review.ReviewFallsDue', 'review.NoReviewDue']),
                                     ('standing', array['child.ChildStanding']),
                                     ('item', :consequences),
                                     ('record', :facts)) p (name, reads)
                        join events.domain_event e on e.event_name = any(p.reads)
                        left join read.token_entry t on t.processor_name = p.name
                        where e.global_index > coalesce((cast(t.token as json) ->> 'index')::bigint, 0)
                        """)
                        .param("facts", FACTS)
                        .param("consequences", CONSEQUENCES)
                        .query(Boolean.class)
                        .single());
    }

    /** What the command side does. */
    public void append(List<? extends EventMessage<?>> events) {
        var store = STORES.computeIfAbsent(this, TestDatabase::commandSide);
        store.transaction().executeWithoutResult(t -> store.events().appendEvents(events));
        announce();
    }

    /** As the command side does after each commit. */
    public void announce() {
        owner().sql(Announcement.SEND).update();
    }

    /** Only the owner of the table can, and not by mistake. */
    public void emptyLog() {
        owner().sql("""
                        alter table events.domain_event disable trigger only_added;
                        truncate events.domain_event;
                        alter table events.domain_event enable trigger only_added;
                        """).update();
    }

    /** The store as the command side has it, to append in a transaction of one's own. */
    public ReadStore commandSide() {
        return ReadStore.over(as("permanency_command"));
    }

    /** Connections are kept; transactions of one asker are not those of the next. */
    private DataSource as(String role) {
        return new DelegatingDataSource(POOLS.computeIfAbsent(role + " of " + name, pool -> pool(role)));
    }

    private DataSource pool(String role) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        pool.setUsername(role);
        pool.setMinimumIdle(0);
        return pool;
    }

    private void migrate(String schema, String location) {
        Flyway.configure()
                .dataSource(url(), "permanency_owner", "")
                .schemas(schema)
                .locations(location)
                .load()
                .migrate();
    }
}
