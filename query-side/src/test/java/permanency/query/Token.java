package permanency.query;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.time.Instant;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signed access tokens of people who read, as values of the header {@code Authorization}. */
public final class Token {

    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "HmacSHA256");
    private static final NimbusJwtEncoder ENCODER = new NimbusJwtEncoder(new ImmutableSecret<>(KEY));

    private Token() {}

    static JwtDecoder decoder() {
        return NimbusJwtDecoder.withSecretKey(KEY).build();
    }

    public static String provider(String organisation) {
        return of("casey", organisation, List.of(), List.of("READ"));
    }

    public static String district(String... districts) {
        return of("dana", "DCJ", List.of(districts), List.of("READ"));
    }

    /** Somebody of DCJ in that position. */
    public static String holding(String position, String... districts) {
        return of("mia", "DCJ", position, List.of(districts), List.of("READ"));
    }

    public static String auditor() {
        return of("audrey", "AUDIT-OFFICE", List.of(), List.of("AUDIT"));
    }

    public static String with(String role) {
        return of("robin", "DCJ", List.of("*"), List.of(role));
    }

    private static String of(String subject, String organisation, List<String> districts, List<String> roles) {
        return of(subject, organisation, "CASEWORKER", districts, roles);
    }

    private static String of(
            String subject, String organisation, String position, List<String> districts, List<String> roles) {
        var claims = JwtClaimsSet.builder()
                .subject(subject)
                .expiresAt(Instant.now().plusSeconds(3600))
                .claim("organisation", organisation)
                .claim("position", position)
                .claim("districts", districts)
                .claim("roles", roles)
                .build();
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        return "Bearer "
                + ENCODER.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
