package permanency.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import permanency.command.submission.Actor;
import permanency.identity.Bearer;
import permanency.identity.ClaimNames;
import permanency.identity.Role;
import permanency.query.access.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm that comes with docker-compose.yml gives the tokens that the code reads, to the sample people alone. */
class KeycloakRealmTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode REALM = JSON.readTree(Path.of("../docs/keycloak/permanency-realm.json"));
    private static final Set<String> SEVERAL = Set.of("districts", "units", "roles");
    private static final Set<String> NUMBERS = Set.of("grade", "delegation_level");
    private static final Viewer.Why SAID = new Viewer.Why(null, null, null, null);

    @Test
    void each_claim_that_the_code_reads_has_a_mapper_into_access_tokens_and_no_other_has() {
        assertThat(mappers().stream().map(KeycloakRealmTest::claim)).containsExactlyInAnyOrderElementsOf(claimsRead());
        assertThat(mappers())
                .allSatisfy(mapper ->
                        assertThat(config(mapper, "access.token.claim")).isEqualTo("true"));
    }

    @Test
    void claims_have_the_type_and_number_of_values_that_the_code_reads() {
        for (var mapper : mappers()) {
            if (mapper.get("config").has("claim.name")) {
                var claim = claim(mapper);
                assertThat(config(mapper, "multivalued")).as(claim).isEqualTo(String.valueOf(SEVERAL.contains(claim)));
                assertThat(config(mapper, "jsonType.label"))
                        .as(claim)
                        .isEqualTo(NUMBERS.contains(claim) ? "int" : "String");
            }
        }
    }

    @Test
    void each_client_gets_these_claims_and_no_others() {
        assertThat(clients().filter(KeycloakRealmTest::isEnabled)).isNotEmpty().allSatisfy(client -> {
            assertThat(texts(client.get("defaultClientScopes"))).containsExactly("permanency");
            assertThat(client.get("optionalClientScopes")).isEmpty();
            assertThat(client.has("protocolMappers")).isFalse();
            assertThat(client.get("fullScopeAllowed").asBoolean()).isTrue();
        });
        assertThat(REALM.get("clientScopes")).hasSize(1);
    }

    @Test
    void roles_are_those_that_the_code_knows() {
        assertThat(REALM.at("/roles/realm").valueStream().map(r -> r.get("name").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Enum::name).toList());
    }

    @Test
    void people_log_in_with_pkce_and_are_sent_to_this_computer() {
        var pages = client(PublicClient.ID);

        assertThat(pages.get("publicClient").asBoolean()).isTrue();
        assertThat(pages.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(pages.get("serviceAccountsEnabled").asBoolean()).isFalse();
        assertThat(pages.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(texts(pages.get("redirectUris")))
                .isNotEmpty()
                .allMatch(uri -> uri.matches("http://localhost:[0-9]+/[^*]+"));
        assertThat(PublicClient.of(8080).getRedirectUris()).containsAll(texts(pages.get("redirectUris")));
    }

    @Test
    void nobody_gets_a_token_for_a_password_alone_or_in_an_address() {
        assertThat(clients().map(c -> c.get("clientId").asString())).contains("admin-cli");
        assertThat(clients()).allSatisfy(client -> {
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
        });
        assertThat(isEnabled(client("admin-cli"))).isFalse();
        assertThat(REALM.get("registrationAllowed").asBoolean()).isFalse();
    }

    @Test
    void jobs_have_a_secret_from_outside_and_nothing_but_their_own_account() {
        assertThat(clients().filter(c -> c.get("serviceAccountsEnabled").asBoolean()))
                .isNotEmpty()
                .allSatisfy(job -> {
                    assertThat(job.get("publicClient").asBoolean()).isFalse();
                    assertThat(job.get("standardFlowEnabled").asBoolean()).isFalse();
                    assertThat(job.get("secret").asString()).matches("\\$\\{[A-Z_]+}");
                });
        assertThat(people().filter(u -> u.has("credentials")))
                .allSatisfy(person ->
                        assertThat(person.at("/credentials/0/value").asString()).matches("\\$\\{[A-Z_]+}"));
    }

    @Test
    void refresh_tokens_are_spent_by_their_use_and_tokens_live_as_long_as_those_of_standalone() {
        var standalone = PublicClient.of(8080).getTokenSettings();

        assertThat(REALM.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(REALM.get("refreshTokenMaxReuse").asInt()).isZero();
        assertThat(REALM.get("accessTokenLifespan").asLong())
                .isEqualTo(standalone.getAccessTokenTimeToLive().toSeconds());
        assertThat(REALM.get("ssoSessionIdleTimeout").asLong())
                .isEqualTo(standalone.getRefreshTokenTimeToLive().toSeconds());
    }

    @Test
    void nobody_changes_own_position_and_each_attribute_is_declared_or_it_would_be_lost() {
        var profile = JSON.readTree(
                REALM.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asString());
        var declared = profile.get("attributes")
                .valueStream()
                .collect(Collectors.toMap(a -> a.get("name").asString(), Function.identity()));

        assertThat(profile.has("unmanagedAttributePolicy"))
                .as("others are not allowed")
                .isFalse();
        assertThat(declared.values())
                .allSatisfy(a -> assertThat(texts(a.at("/permissions/edit"))).containsExactly("admin"));
        for (var mapper : mappers()) {
            if (mapper.get("config").has("user.attribute")) {
                var attribute = config(mapper, "user.attribute");
                assertThat(declared).containsKey(attribute);
                assertThat(declared.get(attribute).get("multivalued").asBoolean())
                        .as(attribute)
                        .isEqualTo(SEVERAL.contains(attribute));
            }
        }
        assertThat(people().flatMap(u -> u.get("attributes").propertyNames().stream()))
                .isSubsetOf(declared.keySet());
    }

    @Test
    void the_people_are_the_sample_people_claim_for_claim() throws IOException {
        var here = tokens();
        assertThat(here)
                .containsOnlyKeys(
                        sample().users().stream().map(SampleUsers.User::id).toList());
        for (var user : sample().users()) {
            var expected = new TreeMap<>(user.claims());
            expected.values().removeIf(List.of()::equals);
            expected.put("sub", user.id());
            expected.put("aud", List.of("permanency-case-history"));
            assertThat(here.get(user.id())).as(user.id()).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @Test
    void the_same_person_is_the_same_actor_and_viewer_by_either_issuer() throws IOException {
        for (var user : sample().users()) {
            var bearer = Bearer.of(tokens().get(user.id()), ClaimNames.usual());
            assertThat(bearer).isEqualTo(user.bearer());
            assertThat(Actor.of(bearer)).isEqualTo(Actor.of(user.bearer()));
            assertThat(Viewer.of(bearer, true, SAID)).isEqualTo(Viewer.of(user.bearer(), true, SAID));
        }
    }

    private static Map<String, Map<String, Object>> tokens() {
        return people().collect(Collectors.toMap(u -> u.get("id").asString(), u -> MappedClaims.of(u, mappers())));
    }

    static SampleUsers sample() throws IOException {
        var yaml = new YamlPropertySourceLoader().load("sample", new ClassPathResource("sample-users.yml"));
        return new Binder(ConfigurationPropertySources.from(yaml))
                .bind("sample", SampleUsers.class)
                .get();
    }

    /** The audience is checked by Spring; the others are the names that {@link ClaimNames} has. */
    private static List<String> claimsRead() {
        var names = Stream.of(ClaimNames.class.getRecordComponents()).map(component -> {
            try {
                return (String) component.getAccessor().invoke(ClaimNames.usual());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        });
        return Stream.concat(Stream.of("aud"), names).toList();
    }

    private static List<JsonNode> mappers() {
        return REALM.at("/clientScopes/0/protocolMappers").valueStream().toList();
    }

    private static String claim(JsonNode mapper) {
        return switch (mapper.get("protocolMapper").asString()) {
            case "oidc-sub-mapper" -> "sub";
            case "oidc-full-name-mapper" -> "name";
            case "oidc-audience-mapper" -> "aud";
            default -> config(mapper, "claim.name");
        };
    }

    private static String config(JsonNode mapper, String key) {
        return mapper.get("config").path(key).asString("");
    }

    private static Stream<JsonNode> clients() {
        return REALM.get("clients").valueStream();
    }

    private static JsonNode client(String id) {
        return clients()
                .filter(c -> c.get("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isEnabled(JsonNode client) {
        return client.get("enabled").asBoolean();
    }

    private static Stream<JsonNode> people() {
        return REALM.get("users").valueStream();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
