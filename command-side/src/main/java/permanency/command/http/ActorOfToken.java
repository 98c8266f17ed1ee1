package permanency.command.http;

import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.security.oauth2.jwt.Jwt;
import permanency.command.submission.Actor;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;

/** Reads the actor from the claims of a token. A token that lacks subject, organisation or position names no actor. */
final class ActorOfToken {

    private ActorOfToken() {}

    static Actor of(Jwt token) {
        var organisation = token.getClaimAsString("organisation");
        var position = token.getClaimAsString("position");
        if (token.getSubject() == null || organisation == null || position == null) {
            throw new UnfitToken("The token lacks the claim sub, organisation or position.");
        }
        try {
            return new Actor(
                    token.getSubject(),
                    token.hasClaim("name") ? token.getClaimAsString("name") : token.getSubject(),
                    organisation,
                    Position.of(position),
                    token.hasClaim("grade") ? Grade.of(number(token, "grade")) : null,
                    token.hasClaim("delegation_level") ? DelegationLevel.of(number(token, "delegation_level")) : null,
                    new LinkedHashSet<>(
                            token.hasClaim("districts") ? token.getClaimAsStringList("districts") : List.of()),
                    new LinkedHashSet<>(token.hasClaim("units") ? token.getClaimAsStringList("units") : List.of()));
        } catch (IllegalArgumentException e) {
            throw new UnfitToken("A claim of the token has no fitting value: " + e.getMessage() + ".");
        }
    }

    private static int number(Jwt token, String claim) {
        try {
            return Integer.parseInt(String.valueOf(token.getClaims().get(claim)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(claim + " is not a number", e);
        }
    }
}
