package permanency.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import permanency.command.axonserver.TravellingCommands;

/** A test of the whole write side on a real database. All such tests share one context. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = {CommandSide.class, SignedTokens.class, FirstOfJuly.class, TravellingCommands.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=command-side",
            "logging.level.root=warn",
            "permanency.gate.caller.burst=1000000",
            "permanency.gate.address.burst=1000000"
        })
@ContextConfiguration(initializers = Database.Settings.class)
public @interface OnPostgres {}
