package permanency.command.axonserver;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import permanency.command.database.CommandDatabaseSettings;
import permanency.store.AxonServerLog;

/** {@code --permanency.move=...}: the process moves the log, or compares, says what it found, and ends. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandDatabaseSettings.class)
public class MoveCommand {

    private static final String OPTION = "--permanency.move=";

    public static boolean isAskedForBy(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(OPTION));
    }

    /** @return the exit status: 0 when both stores have the same in the end */
    public static int run(String... arguments) {
        var application = new SpringApplication(MoveCommand.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (var context = application.run(arguments)) {
            var environment = context.getEnvironment();
            var database = context.getBean(CommandDatabaseSettings.class);
            database.migrate();
            var settings = AxonServerSettings.of(environment);
            var connections = AxonServerLog.connections(settings);
            try {
                var move = Move.between(database.owner(), AxonServerLog.asStored(settings, connections), System.out);
                return move.run(environment.getRequiredProperty("permanency.move")) ? 0 : 1;
            } finally {
                connections.shutdown();
            }
        }
    }
}
