package permanency.command.http;

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
import org.springframework.stereotype.Component;
import permanency.command.submission.Actor;
import permanency.identity.Bearer;
import permanency.identity.ClaimNames;
import permanency.identity.Role;
import permanency.identity.UnfitClaims;

/** Reads the actor from the claims of a token. A token that lacks subject, organisation or position names no actor. */
@Component
class ActorOfToken {

    private static final Logger log = LoggerFactory.getLogger(ActorOfToken.class);

    private final ClaimNames names;

    ActorOfToken(Environment environment) {
        this.names = Binder.get(environment)
                .bindOrCreate(
                        "permanency.identity.claims",
                        Bindable.of(ClaimNames.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
    }

    /** @throws UnfitClaims when the claims do not say who it is */
    Actor of(Jwt token) {
        return Actor.of(Bearer.of(token.getClaims(), names));
    }

    /** Whoever cannot be named has no role, and so is refused before anything else of the request is looked at. */
    JwtAuthenticationToken withRoles(Jwt token) {
        return new JwtAuthenticationToken(
                token,
                roles(token).stream()
                        .map(role -> new SimpleGrantedAuthority(role.name()))
                        .toList());
    }

    private Set<Role> roles(Jwt token) {
        try {
            return Bearer.of(token.getClaims(), names).roles();
        } catch (UnfitClaims unfit) {
            log.debug("Refused a token: {}", unfit.getMessage());
            return Set.of();
        }
    }
}
