package permanency.query;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import permanency.policy.LegalTime;

/** The query side as a process of its own. In the same process as the command side this class has no part. */
@SpringBootApplication(exclude = DataSourceAutoConfiguration.class)
public class QuerySide {

    /** Its settings have a name of their own, since those of the command side may be on the same class path. */
    private static final String SETTINGS = "spring.config.name=query-side";

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(QuerySide.class).properties(SETTINGS);
    }

    @Bean
    Clock clock() {
        return Clock.system(LegalTime.ZONE);
    }
}
