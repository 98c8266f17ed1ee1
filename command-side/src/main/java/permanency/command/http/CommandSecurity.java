package permanency.command.http;

import static permanency.policy.Clause.clause;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import permanency.policy.Clause;

/** Who may send commands at all: bearers of a token with the role RECORD. What they may do is for the rules. */
@Configuration(proxyBeanMethods = false)
class CommandSecurity {

    static final Clause R161 = clause("R161", "Auditors and reporting jobs write nothing.");

    @Bean
    @Order(10)
    SecurityFilterChain commands(HttpSecurity http) throws Exception {
        var challenge = new BearerTokenAuthenticationEntryPoint();
        return http.securityMatcher(isCommand())
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("RECORD"))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                        .authenticationEntryPoint((request, response, refused) -> {
                            challenge.commence(request, response, refused);
                            Problem.write(response, HttpStatus.UNAUTHORIZED, "A valid token is needed.");
                        }))
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler((request, response, denied) -> Problem.write(
                                response,
                                HttpStatus.FORBIDDEN,
                                "This token may not record anything. " + R161.sentence())))
                .build();
    }

    /** Whatever is not read from the write side's addresses; methods that it does not know get their 405 from there. */
    private static RequestMatcher isCommand() {
        var paths = PathPatternRequestMatcher.withDefaults();
        var addresses = new OrRequestMatcher(
                paths.matcher("/v1/children"), paths.matcher("/v1/children/**"), paths.matcher("/v1/delegations/**"));
        return new AndRequestMatcher(new NegatedRequestMatcher(paths.matcher(HttpMethod.GET, "/**")), addresses);
    }

    private static JwtAuthenticationConverter roles() {
        var authorities = new JwtGrantedAuthoritiesConverter();
        authorities.setAuthoritiesClaimName("roles");
        authorities.setAuthorityPrefix("");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }
}
