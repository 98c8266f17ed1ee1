package permanency.command;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import permanency.command.axonserver.MoveCommand;

/** The write side as a process of its own. */
@SpringBootApplication
public class CommandSide {

    public static void main(String[] arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("spring.config.name", "command-side");
        if (MoveCommand.isAskedForBy(arguments)) {
            System.exit(MoveCommand.run(arguments));
        }
        SpringApplication.run(CommandSide.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
