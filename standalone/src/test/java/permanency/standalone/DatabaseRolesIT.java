package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Which role may do what in the schemas of both sides together: as the catalogue says, and as it turns out. */
class DatabaseRolesIT {

    private static final String FORBIDDEN = "42501";
    private static final String ONLY_ADDED = "23001";

    /** A right on a table, or on some of its columns, of whoever is no superuser. */
    private static final String RIGHTS = """
            select n.nspname || '.' || c.relname as object, r.rolname as role, lower(p.name) as privilege
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            cross join pg_roles r
            cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p (name)
            where c.relkind in ('r', 'v', 'm', 'p', 'f')
              and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
              and r.rolname in ('permanency_command', 'permanency_query', 'permanency_reporting')
              and (has_table_privilege(r.oid, c.oid, p.name)
                   or p.name in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES')
                      and has_any_column_privilege(r.oid, c.oid, p.name))
            """;

    static final List<String> APPEND_ONLY = List.of(
            "events.domain_event",
            "identity.child_identity",
            "health.health_information",
            "audit.refused_attempt",
            "access.access_log",
            "access.access_child");

    private final Product product = Product.shared();

    static List<String> appendOnly() {
        return APPEND_ONLY;
    }

    @ParameterizedTest
    @ValueSource(strings = {"permanency_owner", "permanency_command", "permanency_query", "permanency_reporting"})
    void no_role_rules_over_others(String role) {
        assertThat(as("postgres").sql("""
                                select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls
                                       or exists (select from pg_auth_members m where m.member = r.oid)
                                from pg_roles r where rolname = ?""").param(role).query(Boolean.class).single())
                .isFalse();
    }

    @Test
    void nobody_else_gets_in() {
        var database = as("postgres");
        database.sql("drop role if exists somebody").update();
        database.sql("create role somebody login").update();
        assertForbidden("somebody", "select 1");
        database.sql("drop role somebody").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"permanency_owner", "permanency_command", "permanency_query", "permanency_reporting"})
    void no_role_gets_into_another_database(String role) {
        for (var other : List.of("postgres", "template1")) {
            assertRefused(url().replaceFirst("permanency$", other), role, "select 1", FORBIDDEN);
        }
    }

    /** Large objects are of no table, so no right on any is asked for. */
    @Test
    void no_role_keeps_large_objects() {
        assertThat(as("postgres").sql("""
                                select r.rolname || ' ' || cast(cast(p.oid as regprocedure) as text)
                                from pg_proc p cross join pg_roles r
                                where r.rolname ~ '^permanency_' and has_function_privilege(r.oid, p.oid, 'EXECUTE')
                                  and p.pronamespace = cast('pg_catalog' as regnamespace)
                                  and p.proname ~ '^lo_?(creat|from_bytea|put|trunc|unlink|write|import|export)'""").query(String.class).list()).isEmpty();
    }

    @Test
    void the_write_side_reaches_nothing_of_the_read_side() {
        assertThat(rights("role = 'permanency_command' and object ~ '^(read|access|reporting)\\.'"))
                .isEmpty();
    }

    @Test
    void the_read_side_only_selects_what_the_write_side_keeps() {
        var kept = "role = 'permanency_query' and object ~ '^(events|identity|audit|health|timing)\\.'";
        assertThat(rights(kept)).isNotEmpty();
        assertThat(rights(kept + " and privilege <> 'select'")).isEmpty();
        assertThat(rights(kept + " and object ~ '^timing\\.'")).isEmpty();
    }

    @Test
    void reporting_only_selects_what_was_made_for_it() {
        assertThat(rights("role = 'permanency_reporting' and (object !~ '^reporting\\.' or privilege <> 'select')"))
                .isEmpty();
    }

    @Test
    void nobody_may_change_rows_that_are_only_added() {
        var names = String.join("', '", APPEND_ONLY);
        assertThat(rights("object in ('" + names + "') and privilege in ('update', 'delete', 'truncate', 'trigger')"))
                .isEmpty();
    }

    @Test
    void no_role_makes_anything_in_any_schema() {
        assertThat(as("postgres").sql("""
                                select n.nspname || ' ' || r.rolname
                                from pg_namespace n cross join pg_roles r
                                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                                  and r.rolname in ('permanency_command', 'permanency_query', 'permanency_reporting')
                                  and has_schema_privilege(r.oid, n.oid, 'CREATE')""").query(String.class).list()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("appendOnly")
    void nobody_changes_them_when_they_try_not_even_their_owner(String table) {
        for (var change : changes(table)) {
            assertForbidden("permanency_command", change);
            assertForbidden("permanency_query", change);
            assertForbidden("permanency_reporting", change);
            assertRefused("permanency_owner", change, ONLY_ADDED);
        }
    }

    /** As a migration may have to; the trial leaves nothing behind. */
    @ParameterizedTest
    @MethodSource("appendOnly")
    void a_migration_may_disable_the_trigger_for_all_to_read(String table) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "permanency_owner", "");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table " + table + " disable trigger only_added");
            statement.execute(changes(table).get(0));
            connection.rollback();
        }
        assertRefused("permanency_owner", changes(table).get(0), ONLY_ADDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "permanency_command | select * from read.standing",
                "permanency_command | delete from read.token_entry",
                "permanency_command | select * from access.access_log",
                "permanency_command | insert into access.access_child values (gen_random_uuid(), 1)",
                "permanency_command | select diagnosis from health.health_information",
                "permanency_command | select * from audit.refused_attempt",
                "permanency_command | alter table events.domain_event disable trigger only_added",
                "permanency_command | select setval('events.domain_event_global_index_seq', 1)",
                "permanency_command | create temporary table t (i int)",
                "permanency_query | insert into events.domain_event (event_id) values ('x')",
                "permanency_query | insert into events.copied_log default values",
                "permanency_query | select events.add_copied(array['x'], array['s'], array[0]::bigint[], array['Child'], array['n'], array['1'], array['t'], array['{}'], array['{}'])",
                "permanency_command | insert into events.copied_log default values",
                "permanency_command | select events.add_copied(null, null, null, null, null, null, null, null, null)",
                "permanency_query | insert into audit.refused_attempt (actor) values ('x')",
                "permanency_query | insert into identity.child_identity (version) values (1)",
                "permanency_query | select recorded_by from identity.child_identity",
                "permanency_query | select * from health.health_information",
                "permanency_query | select * from timing.next_moment",
                "permanency_query | drop table read.standing",
                "permanency_query | create table reporting.t (i int)",
                "permanency_query | set role permanency_owner",
                "permanency_reporting | select * from events.event",
                "permanency_reporting | select * from read.standing",
                "permanency_reporting | select * from identity.child_identity",
                "permanency_reporting | select * from access.access_log",
                "permanency_reporting | create view reporting.v as select 1",
                "permanency_reporting | create table public.t (i int)",
                "permanency_reporting | create temporary table t (i int)",
                "permanency_reporting | create schema s",
                "permanency_reporting | insert into read.standing default values",
                "permanency_reporting | select lo_from_bytea(0, 'ab')",
                "permanency_reporting | select lo_creat(-1)",
                "permanency_reporting | select pg_logical_emit_message(true, 'a', 'b')",
                "permanency_reporting | alter role permanency_reporting set log_statement = 'none'",
                "permanency_owner | create role somebody_new"
            })
    void what_is_not_allowed_fails(String role, String sql) {
        assertForbidden(role, sql);
    }

    @Test
    void reporting_sees_a_view_that_a_migration_makes_for_it() throws SQLException {
        try (var owner = DriverManager.getConnection(url(), "permanency_owner", "");
                var statement = owner.createStatement()) {
            statement.execute("create view reporting.trial as select count(*) from read.standing");
            try {
                assertThat(as("permanency_reporting")
                                .sql("select count from reporting.trial")
                                .query(Long.class)
                                .single())
                        .isPositive();
            } finally {
                statement.execute("drop view reporting.trial");
            }
        }
    }

    private static List<String> changes(String table) {
        var column = Map.of("access.access_child", "child_id", "events.domain_event", "payload")
                .getOrDefault(table, table.startsWith("a") ? "actor" : "recorded_by");
        return List.of(
                "update " + table + " set " + column + " = " + column,
                "delete from " + table,
                "truncate " + table + " cascade");
    }

    private List<String> rights(String which) {
        return as("postgres")
                .sql("select object || ' ' || role || ' ' || privilege from (" + RIGHTS + ") rights where " + which)
                .query(String.class)
                .list();
    }

    private void assertForbidden(String role, String sql) {
        assertRefused(role, sql, FORBIDDEN);
    }

    private void assertRefused(String role, String sql, String state) {
        assertRefused(url(), role, sql, state);
    }

    private static void assertRefused(String url, String role, String sql, String state) {
        assertThatThrownBy(() -> {
                    try (var connection = DriverManager.getConnection(url, role, "");
                            var statement = connection.createStatement()) {
                        statement.execute("set default_transaction_read_only = off"); // as whoever tries would
                        statement.execute(sql);
                    }
                })
                .as(role + ": " + sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }

    private JdbcClient as(String role) {
        return JdbcClient.create(new DriverManagerDataSource(url(), role, ""));
    }

    private String url() {
        return product.bean(Environment.class).getRequiredProperty("permanency.query.database.url");
    }
}
