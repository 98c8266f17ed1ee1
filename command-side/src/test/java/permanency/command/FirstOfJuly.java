package permanency.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import permanency.command.submission.Today;

/** For the whole write side it is 1 July 2020, as for the aggregate alone; so time brings nothing about by itself. */
@TestConfiguration(proxyBeanMethods = false)
public class FirstOfJuly {

    @Bean
    @Primary
    Today thatDay() {
        return new Today(Clock.fixed(Instant.parse("2020-07-01T02:00:00Z"), ZoneOffset.UTC));
    }
}
