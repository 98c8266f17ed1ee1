package permanency.query;

import jakarta.servlet.Filter;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import permanency.query.database.TestDatabase;

/** What a deployment has around the query side: a clock, an issuer of tokens, a database, and somebody who asks. */
@TestConfiguration(proxyBeanMethods = false)
public class Surroundings {

    /** The clock that every test begins with. */
    public static final TestClock CLOCK = new TestClock();

    private static final TestDatabase SHARED = TestDatabase.create("shared");

    static class OnSharedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(SHARED.properties()).applyTo(context);
        }
    }

    @Bean
    TestDatabase database() {
        return SHARED;
    }

    @Bean
    @Primary
    Clock testClock() {
        return CLOCK;
    }

    @Bean
    JwtDecoder decoder() {
        return Token.decoder();
    }

    @Bean
    MockMvcTester http(WebApplicationContext context) {
        var security = context.getBean("springSecurityFilterChain", Filter.class);
        return MockMvcTester.from(context, mvc -> mvc.addFilters(security).build());
    }
}
