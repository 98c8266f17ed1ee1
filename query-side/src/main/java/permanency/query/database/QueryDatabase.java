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

/**
 * The database as the query side has it. Its beans are injected by their own type or name only, since another data
 * source may live in the same context.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class QueryDatabase {

    /** Opens for requests only after the schemas are up to date. */
    @Bean(defaultCandidate = false, destroyMethod = "close")
    HikariDataSource queryDataSource(DatabaseSettings settings, ObjectProvider<MeterRegistry> meters) {
        migrate(settings);
        var pool = new HikariDataSource();
        pool.setPoolName("query");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.username());
        pool.setPassword(settings.password());
        pool.addDataSourceProperty(
                "logServerErrorDetail", "false"); // it would repeat rows, and with them personal data
        pool.addDataSourceProperty(
                "options",
                // compiling a plan takes longer than any page of a list does, and a plan for all parameters many times
                // as long as one for those that are given
                "-c jit=off -c plan_cache_mode=force_custom_plan");
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
