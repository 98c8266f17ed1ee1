package permanency.standalone.issuer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** SAMPLE: how a sample user logs in. The password is the id, as the page says. */
@OwnIssuer
@Configuration(proxyBeanMethods = false)
class LogIn {

    static final String PAGE = "/log-in";

    @Bean
    @Order(2)
    SecurityFilterChain logIn(HttpSecurity http) throws Exception {
        return http.securityMatcher(PAGE)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage(PAGE).defaultSuccessUrl("/docs"))
                .build();
    }

    @Bean
    UserDetailsService samplePeople(SampleUsers sample) {
        return new InMemoryUserDetailsManager(sample.users().stream()
                .map(user -> User.withUsername(user.id())
                        .password("{noop}" + user.id())
                        .build())
                .toList());
    }
}
