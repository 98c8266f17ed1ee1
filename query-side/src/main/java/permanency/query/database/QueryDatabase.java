package permanency.query.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database as the query side has it. Its beans are injected by their own type or name only, since another data
 * source may live in the same context.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class QueryDatabase {

    /** Who waits longer for a connection had better ask again: meanwhile it keeps a thread that answers requests. */
    private static final long PATIENCE_MILLIS = 5000;

    /** Opens for requests only after the schemas are up to date. */
    @Bean(defaultCandidate = false, destroyMethod = "close")
    HikariDataSource queryDataSource(
            DatabaseSettings settings, ObjectProvider<MeterRegistry> meters, Environment environment) {
        log(settings).await(environment.matchesProfiles("axonserver"));
        migrate(settings);
        var pool = new HikariDataSource();
        pool.setPoolName("query");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.username());
        pool.setPassword(settings.password());
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        pool.addDataSourceProperty(
                "logServerErrorDetail", "false"); // it would repeat rows, and with them personal data
        pool.addDataSourceProperty(
                "options",
                // compiling a plan, or starting workers for it, takes longer than any page of a list does, a plan for
                // all
                // parameters many times as long as one for those that are given; and no head moves to find a row
                "-c jit=off -c max_parallel_workers_per_gather=0 -c plan_cache_mode=force_custom_plan"
                        + " -c random_page_cost=1.1");
        meters.ifUnique(m -> pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(m)));
        return pool;
    }

    @Bean
    ReadStore readStore(@Qualifier("queryDataSource") HikariDataSource queryDataSource) {
        return ReadStore.over(queryDataSource);
    }

    /** Boot makes one only for a data source that is injected by type. */
    @Bean
    DataSourceHealthIndicator queryDatabaseHealthIndicator(@Qualifier("queryDataSource") HikariDataSource pool) {
        return new DataSourceHealthIndicator(pool);
    }

    private static KeptLog log(DatabaseSettings settings) {
        return new KeptLog(JdbcClient.create(
                new DriverManagerDataSource(settings.url(), settings.ownerUsername(), settings.ownerPassword())));
    }

    private static void migrate(DatabaseSettings settings) {
        Flyway.configure()
                .dataSource(settings.url(), settings.ownerUsername(), settings.ownerPassword())
                .schemas("read", "access")
                .defaultSchema("read")
                .locations("classpath:db/query")
                .load()
                .migrate();
    }
}
