package permanency.query;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Somebody who may know of children's health, as far as the role goes. */
    public static String trusted(String organisation, String position, String... districts) {
        return of("hazel", organisation, position, List.of(districts), List.of("HEALTH"));
    }

    public static String with(String... roles) {
        return of("robin", "DCJ", List.of("*"), List.of(roles));
    }

    /** A reporting job that has these roles. */
    public static String reporting(String... roles) {
        return of("reporting", "DCJ", "REPORTING_JOB", List.of("*"), List.of(roles));
    }

    /** Somebody of the provider who has the role. */
    public static String provider(String organisation, String role) {
        return of("casey", organisation, List.of(), List.of(role));
    }

    public static String without(String claim) {
        var claims = new HashMap<>(claims("nemo", "DCJ", "CASEWORKER", List.of("*"), List.of("READ")));
        claims.remove(claim);
        return signed(claims);
    }

    private static String of(String subject, String organisation, List<String> districts, List<String> roles) {
        return of(subject, organisation, "CASEWORKER", districts, roles);
    }

    private static String of(
            String subject, String organisation, String position, List<String> districts, List<String> roles) {
        return signed(claims(subject, organisation, position, districts, roles));
    }

    private static Map<String, Object> claims(
            String subject, String organisation, String position, List<String> districts, List<String> roles) {
        return Map.of(
                "sub", subject,
                "organisation", organisation,
                "position", position,
                "districts", districts,
                "roles", roles);
    }

    private static String signed(Map<String, Object> claims) {
        var set = JwtClaimsSet.builder()
                .claims(all -> all.putAll(claims))
                .expiresAt(Instant.now().plusSeconds(3600))
                .build();
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        return "Bearer "
                + ENCODER.encode(JwtEncoderParameters.from(header, set)).getTokenValue();
    }
}
