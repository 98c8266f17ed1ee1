package permanency.query.access;

import java.util.List;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who reads, by the access token.
 *
 * @param organisation {@code DCJ} or a provider id
 * @param districts codes; {@code *} stands for all
 */
public record Viewer(String actor, String organisation, String position, List<String> districts, List<String> roles) {

    private static final String DCJ = "DCJ";

    public Viewer {
        districts = districts == null ? List.of() : List.copyOf(districts);
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    public static Viewer of(Jwt token) {
        return new Viewer(
                token.getSubject(),
                token.getClaimAsString("organisation"),
                token.getClaimAsString("position"),
                token.getClaimAsStringList("districts"),
                token.getClaimAsStringList("roles"));
    }

    boolean isOfDcj() {
        return DCJ.equals(organisation);
    }

    /** Auditors, and state roles of DCJ. */
    boolean seesAll() {
        return roles.contains("AUDIT") || isOfDcj() && districts.contains("*");
    }
}
