package permanency.command.database;

import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code permanency.command.database.*}
 *
 * @param username the role that appends events and may not change them
 * @param ownerUsername the role that migrates the schemas at start, and does nothing else
 */
@ConfigurationProperties("permanency.command.database")
public record CommandDatabaseSettings(
        String url,
        @DefaultValue("permanency_command") String username,
        @DefaultValue("") String password,
        @DefaultValue("permanency_owner") String ownerUsername,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("32") int poolSize) {

    /** Brings the write side's schemas up to date. */
    public void migrate() {
        migrate("events");
        migrate("command");
    }

    private void migrate(String topic) {
        Flyway.configure()
                .dataSource(url, ownerUsername, ownerPassword)
                .schemas(topic)
                .locations("classpath:db/" + topic)
                .load()
                .migrate();
    }

    /** For what is done between migrations and requests. */
    public LogOwner owner() {
        return new LogOwner(CommandStore.over(new DriverManagerDataSource(url, ownerUsername, ownerPassword)));
    }
}
