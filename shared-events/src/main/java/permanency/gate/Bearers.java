package permanency.gate;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.core.env.Environment;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import permanency.identity.Bearer;
import permanency.identity.ClaimNames;
import permanency.identity.Role;
import permanency.identity.UnfitClaims;

/** Reads from the claims of a token who bears it. */
public final class Bearers {

    private static final Logger log = LoggerFactory.getLogger(Bearers.class);

    private final ClaimNames names;

    /** A misspelt setting of {@code permanency.identity.claims} stops the start. */
    public Bearers(Environment environment) {
        this.names = Binder.get(environment)
                .bindOrCreate(
                        "permanency.identity.claims",
                        Bindable.of(ClaimNames.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
    }

    /** @throws UnfitClaims when the claims do not say who it is */
    public Bearer of(Jwt token) {
        return Bearer.of(token.getClaims(), names);
    }

    /** Whoever cannot be named has no role, and so is refused before anything else of the request is looked at. */
    public JwtAuthenticationToken withRoles(Jwt token) {
        return new JwtAuthenticationToken(
                token,
                roles(token).stream()
                        .map(role -> new SimpleGrantedAuthority(role.name()))
                        .toList());
    }

    private Set<Role> roles(Jwt token) {
        try {
            return of(token).roles();
        } catch (UnfitClaims unfit) {
            log.debug("Refused a token: {}", unfit.getMessage());
            return Set.of();
        }
    }
}
