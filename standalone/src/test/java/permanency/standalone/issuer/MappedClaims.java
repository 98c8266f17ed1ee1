package permanency.standalone.issuer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What Keycloak puts into an access token: does what its mappers do, as their source says. An attribute without a value
 * gives no claim; of several values a mapper that is not multivalued takes the first.
 */
final class MappedClaims {

    private MappedClaims() {}

    static Map<String, Object> of(JsonNode user, List<JsonNode> mappers) {
        var claims = new HashMap<String, Object>();
        var audience = new ArrayList<String>();
        for (var mapper : mappers) {
            var config = mapper.get("config");
            if (!"true".equals(config.path("access.token.claim").asString(""))) {
                continue;
            }
            switch (mapper.get("protocolMapper").asString()) {
                case "oidc-sub-mapper" -> claims.put("sub", user.get("id").asString());
                case "oidc-full-name-mapper" ->
                    claims.put(
                            "name",
                            Stream.of("firstName", "lastName")
                                    .map(part -> user.path(part).asString(""))
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(" ")));
                case "oidc-audience-mapper" ->
                    audience.add(config.get("included.custom.audience").asString());
                case "oidc-usermodel-attribute-mapper" ->
                    put(
                            user.path("attributes")
                                    .path(config.get("user.attribute").asString()),
                            config,
                            claims);
                case "oidc-usermodel-realm-role-mapper" -> put(user.path("realmRoles"), config, claims);
                default -> throw new AssertionError("no such mapper is known: " + mapper);
            }
        }
        claims.put("aud", audience);
        return claims;
    }

    private static void put(JsonNode values, JsonNode config, Map<String, Object> claims) {
        if (values.isEmpty()) {
            return;
        }
        var typed = values.valueStream()
                .map(value ->
                        typed(value.asString(), config.get("jsonType.label").asString()))
                .toList();
        var multivalued = "true".equals(config.get("multivalued").asString());
        claims.put(config.get("claim.name").asString(), multivalued ? typed : typed.get(0));
    }

    private static Object typed(String value, String type) {
        return switch (type) {
            case "String" -> value;
            case "int" -> Integer.valueOf(value);
            case "long" -> Long.valueOf(value);
            default -> throw new AssertionError("no such type is used: " + type);
        };
    }
}
