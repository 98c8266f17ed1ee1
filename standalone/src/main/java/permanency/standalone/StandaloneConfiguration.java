package permanency.standalone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** What the two sides share when they are one process. */
@Configuration(proxyBeanMethods = false)
class StandaloneConfiguration {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    /** The description of the interface is for everybody. */
    @Bean
    @Order(5)
    SecurityFilterChain description(HttpSecurity http) throws Exception {
        return http.securityMatcher("/v1/api-docs", "/v1/api-docs/**", "/swagger-ui/**", "/docs")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
