package permanency.command.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code permanency.command.database.*}
 *
 * @param username the role that appends events and may not change them
 * @param ownerUsername the role that migrates the schemas at start, and does nothing else
 */
@ConfigurationProperties("permanency.command.database")
record CommandDatabaseSettings(
        String url,
        @DefaultValue("permanency_command") String username,
        @DefaultValue("") String password,
        @DefaultValue("permanency_owner") String ownerUsername,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("32") int poolSize) {}
