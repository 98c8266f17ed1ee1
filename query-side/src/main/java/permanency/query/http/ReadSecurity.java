package permanency.query.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/** Who may call what. Which children somebody sees is decided in SQL, by {@code permanency.query.access}. */
@Configuration(proxyBeanMethods = false)
class ReadSecurity {

    private final JsonMapper json;

    ReadSecurity(JsonMapper json) {
        this.json = json;
    }

    @Bean
    @Order(20)
    SecurityFilterChain reads(HttpSecurity http) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return http.securityMatcher(new OrRequestMatcher(
                        paths.matcher(HttpMethod.GET, "/v1/**"),
                        paths.matcher(HttpMethod.HEAD, "/v1/**"),
                        paths.matcher("/v1/child-search"),
                        paths.matcher("/v1/operations/**")))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(r -> r.requestMatchers("/v1/operations/**")
                        .hasAuthority("OPERATE")
                        .requestMatchers("/v1/audit/**")
                        .hasAuthority("AUDIT")
                        .requestMatchers("/v1/children/*/history-for-the-person")
                        .hasAuthority("RELEASE")
                        .requestMatchers("/v1/worklist/**", "/v1/children/**", "/v1/child-search")
                        .hasAnyAuthority("READ", "AUDIT")
                        .requestMatchers("/v1/api-docs/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(o -> o.jwt(jwt -> jwt.jwtAuthenticationConverter(rolesAsAuthorities()))
                        .authenticationEntryPoint((request, response, e) -> {
                            new BearerTokenAuthenticationEntryPoint().commence(request, response, e);
                            explain(response, HttpStatus.UNAUTHORIZED, "A valid access token is needed.");
                        })
                        .accessDeniedHandler((request, response, e) -> {
                            new BearerTokenAccessDeniedHandler().handle(request, response, e);
                            explain(response, HttpStatus.FORBIDDEN, "The access token does not have the role for it.");
                        }))
                .build();
    }

    private static JwtAuthenticationConverter rolesAsAuthorities() {
        var roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }

    private void explain(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, detail));
    }
}
