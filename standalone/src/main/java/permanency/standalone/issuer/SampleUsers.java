package permanency.standalone.issuer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The sample users of sample-users.yml, each with the claims of its tokens. Only {@code standalone} knows them. */
@ConfigurationProperties("sample")
public record SampleUsers(List<User> users) {

    /** @param roles what the user may do at all: RECORD, READ, AUDIT, REPORT, OPERATE */
    public record User(
            String id,
            String name,
            String organisation,
            String position,
            Integer grade,
            Integer delegationLevel,
            List<String> districts,
            List<String> roles) {

        Map<String, Object> claims() {
            var claims = new HashMap<String, Object>(Map.of(
                    "name", name,
                    "organisation", organisation,
                    "position", position,
                    "districts", districts == null ? List.of() : districts,
                    "roles", roles));
            if (grade != null) {
                claims.put("grade", grade);
            }
            if (delegationLevel != null) {
                claims.put("delegation_level", delegationLevel);
            }
            return claims;
        }
    }

    public User user(String id) {
        return users.stream().filter(u -> u.id().equals(id)).findFirst().orElseThrow();
    }
}
