package permanency.gate;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.filter.CorsFilter;

/**
 * What stands before every address of a process, whichever side it is: headers, bounds, rates, the answers to who is
 * not let in, the rule of the actuator, and a closed door where nobody else opens one.
 */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@EnableConfigurationProperties(GateSettings.class)
@Import(ContainerErrors.class)
public class Gate {

    private final GateSettings settings;
    private final Rates rates;

    Gate(GateSettings settings) {
        this.settings = settings;
        this.rates = new Rates(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    /** Applied to every chain of the process before it says what it lets through. */
    @Bean
    Customizer<HttpSecurity> gated() {
        return http -> {
            http.headers(headers -> headers.defaultsDisabled().addHeaderWriter(Headers.of(settings)))
                    .addFilterAfter(new Bounds(settings), CorsFilter.class)
                    .addFilterAfter(new StrangerLimit(rates), Bounds.class)
                    .addFilterBefore(new IssuerAway(), BearerTokenAuthenticationFilter.class)
                    .addFilterAfter(new CallerLimit(rates), AnonymousAuthenticationFilter.class)
                    .addFilterAfter(new BodyLimit(settings.maximumBodyBytes()), AuthorizationFilter.class);
            if (!settings.allowedOrigins().isEmpty()) {
                http.cors(cors -> cors.configurationSource(Origins.of(settings.allowedOrigins())));
            }
        };
    }

    /** Before all of these, so that what they log has it too; after tracing, which may have begun a trace. */
    @Bean
    FilterRegistrationBean<Correlation> correlation() {
        var filter = new FilterRegistrationBean<>(new Correlation());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }

    @Bean
    Bearers bearers(Environment environment) {
        return new Bearers(environment);
    }

    @Bean
    Refusal refusal() {
        return new Refusal(rates);
    }

    /** Health says up or down, to everybody. Figures are for a scraper, or an operator. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    SecurityFilterChain actuator(HttpSecurity http, Bearers bearers, Refusal refusal) throws Exception {
        return closed(http, bearers, refusal)
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .requestMatchers(EndpointRequest.to("prometheus"))
                        .hasAnyAuthority("SCRAPE", "OPERATE")
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Whatever no other chain knows is for nobody. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain everythingElse(HttpSecurity http, Bearers bearers, Refusal refusal) throws Exception {
        return closed(http, bearers, refusal)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static HttpSecurity closed(HttpSecurity http, Bearers bearers, Refusal refusal) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(bearers::withRoles))
                        .authenticationEntryPoint(refusal)
                        .accessDeniedHandler(refusal));
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadAddresses() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadAddresses(Headers.of(settings))));
    }

    /** What looks like an attack on the parsing of addresses reaches no chain, and so gets its headers here. */
    @Bean
    RequestRejectedHandler malformed() {
        var headers = Headers.of(settings);
        return (request, response, rejected) -> {
            headers.writeHeaders(request, response);
            Problem.write(response, HttpStatus.BAD_REQUEST, "The request cannot be read.");
        };
    }
}
