package permanency.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;

/**
 * Who bears a token, as its claims say. Both sides read it here, so that they cannot differ.
 *
 * @param organisation {@code DCJ} or a provider id
 * @param grade null when the token names none; {@code level} likewise
 * @param districts codes of districts; {@code *} stands for the whole state
 * @param units names of DCJ units
 */
public record Bearer(
        String subject,
        String name,
        String organisation,
        Position position,
        Grade grade,
        DelegationLevel level,
        Set<String> districts,
        Set<String> units,
        Set<Role> roles) {

    public Bearer {
        districts = Set.copyOf(districts);
        units = Set.copyOf(units);
        roles = Collections.unmodifiableSet(roles);
    }

    /** @throws UnfitClaims when subject, organisation or position is missing, or a claim cannot be read */
    public static Bearer of(Map<String, Object> all, ClaimNames names) {
        var claims = new Claims(all);
        var subject = required(names.subject(), claims);
        var name = claims.text(names.name());
        return new Bearer(
                subject,
                name == null ? subject : name,
                required(names.organisation(), claims),
                fit(names.position(), required(names.position(), claims), Position::of),
                fit(names.grade(), claims.number(names.grade()), Grade::of),
                fit(names.delegationLevel(), claims.number(names.delegationLevel()), DelegationLevel::of),
                claims.words(names.districts()),
                claims.texts(names.units()),
                roles(names.roles(), claims));
    }

    /** Other roles, which an issuer has for its own purposes, are none. */
    private static Set<Role> roles(String path, Claims claims) {
        var given = claims.words(path);
        var roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !given.contains(role.name()));
        return roles;
    }

    private static String required(String path, Claims claims) {
        var text = claims.text(path);
        if (text == null) {
            throw new UnfitClaims(path, "is missing");
        }
        return text;
    }

    private static <V, T> T fit(String path, V value, Function<V, T> type) {
        try {
            return value == null ? null : type.apply(value);
        } catch (IllegalArgumentException e) {
            throw new UnfitClaims(path, "has no fitting value");
        }
    }
}
