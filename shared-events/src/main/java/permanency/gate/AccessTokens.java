package permanency.gate;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/**
 * Which tokens a side accepts, of any OIDC issuer, by configuration alone: issuer, audience, times and
 * algorithm. A start without issuer or audience fails, as every token of anybody would do.
 */
@Configuration(proxyBeanMethods = false)
public class AccessTokens {

    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";
    private static final String SKEW = "permanency.identity.clock-skew";
    private static final Duration LONGEST_SKEW = Duration.ofMinutes(5);

    private final Set<SignatureAlgorithm> algorithms = EnumSet.noneOf(SignatureAlgorithm.class);
    private final Duration skew;

    AccessTokens(Environment environment) {
        var settings = Binder.get(environment);
        require(settings, "issuer-uri");
        require(settings, "audiences");
        settings.bind(JWT + "jws-algorithms", Bindable.listOf(String.class))
                .orElse(List.of("RS256", "PS256", "ES256"))
                .forEach(name -> algorithms.add(algorithm(name)));
        skew = settings.bind(SKEW, Duration.class).orElse(Duration.ofMinutes(1));
        if (skew.isNegative() || skew.compareTo(LONGEST_SKEW) > 0) {
            throw new InvalidConfigurationPropertyValueException(SKEW, skew, "Clocks may differ by 0 to 5 minutes.");
        }
    }

    /** Whatever the issuer offers, these alone are accepted. */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer tokenAlgorithms() {
        return decoder -> decoder.jwsAlgorithms(accepted -> {
            accepted.clear();
            accepted.addAll(algorithms);
        });
    }

    /** A token that never expires is none. */
    @Bean
    JwtTimestampValidator tokenTimes() {
        var times = new JwtTimestampValidator(skew);
        times.setAllowEmptyExpiryClaim(false);
        return times;
    }

    /** As issuers mark them: not at all, as any JWT, or as an access token (RFC 9068). */
    @Bean
    JwtTypeValidator tokenTypes() {
        var types = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        types.setAllowEmpty(true);
        return types;
    }

    private static void require(Binder settings, String name) {
        var values = settings.bind(JWT + name, Bindable.listOf(String.class)).orElse(List.of());
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw new InvalidConfigurationPropertyValueException(
                    JWT + name, values, "It has to be set, or tokens of anybody would be accepted.");
        }
    }

    private static SignatureAlgorithm algorithm(String name) {
        var algorithm = SignatureAlgorithm.from(name);
        if (algorithm == null) {
            throw new InvalidConfigurationPropertyValueException(
                    JWT + "jws-algorithms", name, "Tokens are signed with one key and checked with another one.");
        }
        return algorithm;
    }
}
