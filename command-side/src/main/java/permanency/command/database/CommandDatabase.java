package permanency.command.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import permanency.store.EventTable;

/** Migrates the write side's schemas as their owner, then works with a role that can only add. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandDatabaseSettings.class)
class CommandDatabase {

    /** Connections held while nothing happens, so that several nodes fit under the server's limit. */
    private static final int IDLE = 4;

    @Bean
    HikariDataSource commandDataSource(CommandDatabaseSettings settings, Environment environment) {
        settings.migrate();
        settings.owner().requireLog(environment.matchesProfiles("axonserver"));
        var pool = new HikariConfig();
        pool.setPoolName("command");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.username());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(settings.poolSize());
        pool.setMinimumIdle(Math.min(IDLE, settings.poolSize()));
        pool.addDataSourceProperty(
                "logServerErrorDetail", "false"); // it would repeat rows, and with them personal data
        pool.addDataSourceProperty("options", "-c transaction_timeout=" + EventTable.APPEND_WITHIN.toMillis());
        return new HikariDataSource(pool);
    }

    /** A node that has lost its event store records nothing, and is not ready. */
    @Bean
    DataSourceHealthIndicator commandDatabaseHealthIndicator(@Qualifier("commandDataSource") HikariDataSource pool) {
        return new DataSourceHealthIndicator(pool);
    }

    @Bean
    CommandStore commandStore(@Qualifier("commandDataSource") DataSource dataSource) {
        return CommandStore.over(dataSource);
    }
}
