package permanency.query.http;

import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAnyAuthority;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAuthority;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;
import static org.springframework.security.authorization.AuthorizationManagers.not;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import permanency.gate.AccessTokens;
import permanency.gate.Bearers;
import permanency.gate.Refusal;

/** Who may call what. Which children somebody sees is decided in SQL, by {@code permanency.query.access}. */
@Configuration(proxyBeanMethods = false)
@Import(AccessTokens.class)
class ReadSecurity {

    private final Bearers bearers;

    ReadSecurity(Bearers bearers) {
        this.bearers = bearers;
    }

    @Bean
    @Order(20)
    SecurityFilterChain reads(HttpSecurity http, Refusal refusal) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return http.securityMatcher(new OrRequestMatcher(
                        paths.matcher(HttpMethod.GET, "/v1/**"),
                        paths.matcher(HttpMethod.HEAD, "/v1/**"),
                        paths.matcher("/v1/child-search"),
                        paths.matcher("/v1/reports/**"),
                        paths.matcher("/v1/operations/**")))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(r -> r.requestMatchers("/v1/operations/**")
                        .hasAuthority("OPERATE")
                        .requestMatchers("/v1/delegations/*")
                        .hasAnyAuthority("READ", "AUDIT")
                        .requestMatchers("/v1/audit/**")
                        .access(unlessOperator("AUDIT"))
                        .requestMatchers(HttpMethod.POST, "/v1/reports/**")
                        .access(unlessOperator("REPORT", "READ"))
                        .requestMatchers("/v1/reports/**")
                        .access(unlessOperator("REPORT", "READ", "AUDIT"))
                        .requestMatchers("/v1/extracts/**")
                        .access(unlessOperator("REPORT"))
                        .requestMatchers("/v1/children/*/history-for-the-person")
                        .access(unlessOperator("RELEASE"))
                        .requestMatchers("/v1/children/*/health-information/**")
                        .access(unlessOperator("HEALTH"))
                        .requestMatchers("/v1/worklist/**", "/v1/children/**", "/v1/child-search")
                        .access(unlessOperator("READ", "AUDIT"))
                        .requestMatchers("/v1/api-docs/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(o -> o.jwt(jwt -> jwt.jwtAuthenticationConverter(bearers::withRoles))
                        .authenticationEntryPoint(refusal)
                        .accessDeniedHandler(refusal))
                .build();
    }

    /** Whoever rebuilds and repairs reads no case content, whatever else the token holds (R161). */
    private static AuthorizationManager<RequestAuthorizationContext> unlessOperator(String... roles) {
        return allOf(hasAnyAuthority(roles), not(hasAuthority("OPERATE")));
    }
}
