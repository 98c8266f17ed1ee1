package permanency.standalone.issuer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import permanency.identity.Bearer;
import permanency.identity.ClaimNames;

/** The sample users of sample-users.yml, each with the claims of its tokens. Only {@code standalone} knows them. */
@ConfigurationProperties("sample")
public record SampleUsers(List<User> users) {

    /** @param roles what the user may do at all: RECORD, READ, AUDIT, REPORT, OPERATE, RELEASE, SCRAPE */
    public record User(
            String id,
            String name,
            String organisation,
            String position,
            Integer grade,
            Integer delegationLevel,
            List<String> districts,
            List<String> units,
            List<String> roles) {

        /** What a token of the user says beside {@code sub}, which is the id. */
        Map<String, Object> claims() {
            var claims = new HashMap<String, Object>(Map.of(
                    "name", name,
                    "organisation", organisation,
                    "position", position,
                    "districts", districts == null ? List.of() : districts,
                    "units", units == null ? List.of() : units,
                    "roles", roles));
            if (grade != null) {
                claims.put("grade", grade);
            }
            if (delegationLevel != null) {
                claims.put("delegation_level", delegationLevel);
            }
            return claims;
        }

        /** Who a token of the user says that bears it. */
        public Bearer bearer() {
            var claims = claims();
            claims.put("sub", id);
            return Bearer.of(claims, ClaimNames.usual());
        }
    }

    public User user(String id) {
        return users.stream().filter(u -> u.id().equals(id)).findFirst().orElseThrow();
    }
}
