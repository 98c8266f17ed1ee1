package permanency.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole query side on a database that all such tests share, so each has children, districts and providers of its
 * own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {QuerySide.class, Surroundings.class},
        properties = {
            "spring.config.name=query-side",
            "management.server.port=",
            "permanency.gate.caller.burst=1000000",
            "permanency.gate.address.burst=1000000"
        })
@ContextConfiguration(initializers = Surroundings.OnSharedDatabase.class)
public @interface QuerySideTest {}
