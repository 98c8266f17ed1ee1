package permanency.command.http;

import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAnyAuthority;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAuthority;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;
import static org.springframework.security.authorization.AuthorizationManagers.not;
import static permanency.policy.Clause.clause;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import permanency.command.submission.Actor;
import permanency.command.submission.RefusedAttempts;
import permanency.gate.AccessTokens;
import permanency.gate.Bearers;
import permanency.gate.Correlation;
import permanency.gate.Problem;
import permanency.gate.Refusal;
import permanency.identity.UnfitClaims;
import permanency.policy.Clause;
import permanency.policy.Refused;

/** Who may send commands at all: bearers of a token with the role RECORD. What they may do is for the rules. */
@Configuration(proxyBeanMethods = false)
@Import(AccessTokens.class)
class CommandSecurity {

    static final Clause R161 = clause("R161", "Auditors and reporting jobs write nothing.");

    private final RefusedAttempts refusedAttempts;
    private final Bearers bearers;

    CommandSecurity(RefusedAttempts refusedAttempts, Bearers bearers) {
        this.refusedAttempts = refusedAttempts;
        this.bearers = bearers;
    }

    @Bean
    @Order(10)
    SecurityFilterChain commands(HttpSecurity http, Refusal refusal) throws Exception {
        return http.securityMatcher(isCommand())
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access(allOf(hasAuthority("RECORD"), not(hasAnyAuthority("AUDIT", "REPORT")))))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(bearers::withRoles))
                        .authenticationEntryPoint(refusal))
                .exceptionHandling(handling ->
                        handling.accessDeniedHandler((request, response, denied) -> refuse(request, response)))
                .build();
    }

    /** Kept for auditors like any refusal (R134), when the token says who it was. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            keepAndRefuse(request, response);
        } catch (UnfitClaims unfit) {
            Problem.write(response, HttpStatus.FORBIDDEN, Problem.NOBODY);
        }
    }

    private void keepAndRefuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var refused = new Refused(R161, true, "This token may not record anything.", List.of());
        var actor = Actor.of(bearers.of(((JwtAuthenticationToken) request.getUserPrincipal()).getToken()));
        refusedAttempts.keep(request.getMethod(), null, actor, Correlation.of(request), refused);
        Problem.refuse(response, HttpStatus.FORBIDDEN, refused.getMessage(), R161.number());
    }

    /** Whatever is not read from the write side's addresses; methods that it does not know get their 405 from there. */
    private static RequestMatcher isCommand() {
        var paths = PathPatternRequestMatcher.withDefaults();
        var addresses = new OrRequestMatcher(
                paths.matcher("/v1/activities/**"),
                paths.matcher("/v1/children"),
                paths.matcher("/v1/children/**"),
                paths.matcher("/v1/cohort-reviews"),
                paths.matcher("/v1/delegations/**"),
                paths.matcher("/v1/review-meetings"),
                paths.matcher("/v1/review-meetings/**"));
        var reads = new OrRequestMatcher(paths.matcher(HttpMethod.GET, "/**"), paths.matcher(HttpMethod.HEAD, "/**"));
        return new AndRequestMatcher(new NegatedRequestMatcher(reads), addresses);
    }
}
