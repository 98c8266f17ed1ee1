package permanency.command;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import permanency.command.submission.Actor;

/** Stands in for the issuer of tokens: signs them, and has the write side trust its signature. */
public class SignedTokens {

    private static final SecretKeySpec KEY =
            new SecretKeySpec("a key of this test, of more than 256 bits".getBytes(US_ASCII), "HmacSHA256");

    @Bean
    JwtDecoder jwtDecoder() {
        return NimbusJwtDecoder.withSecretKey(KEY).build();
    }

    /** A token that may record, as the actor given. */
    public static String of(Actor actor) {
        return of(actor, claims -> {});
    }

    public static String of(Actor actor, Consumer<JwtClaimsSet.Builder> change) {
        var claims = JwtClaimsSet.builder()
                .subject(actor.id())
                .claim("name", actor.name())
                .claim("organisation", actor.organisation())
                .claim("position", actor.position().code())
                .claim("districts", List.copyOf(actor.districts()))
                .claim("roles", List.of("RECORD"))
                .expiresAt(Instant.now().plusSeconds(600));
        if (actor.grade() != null) {
            claims.claim("grade", actor.grade().value());
        }
        if (actor.level() != null) {
            claims.claim("delegation_level", actor.level().value());
        }
        change.accept(claims);
        var encoder = new NimbusJwtEncoder(new ImmutableSecret<SecurityContext>(KEY));
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }
}
