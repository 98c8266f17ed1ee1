package permanency.query.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param username of the role that reads events and writes projections
 * @param ownerUsername of the role that migrates the schemas; it serves no request
 */
@ConfigurationProperties("permanency.query.database")
public record DatabaseSettings(
        String url,
        @DefaultValue("permanency_query") String username,
        String password,
        @DefaultValue("permanency_owner") String ownerUsername,
        String ownerPassword) {}
