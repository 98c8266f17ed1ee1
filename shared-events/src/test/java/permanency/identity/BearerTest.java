package permanency.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;

class BearerTest {

    private static final Map<String, Object> CLAIMS = Map.of(
            "sub",
            "manager-201",
            "name",
            "Mia Manager",
            "organisation",
            "DCJ",
            "position",
            "MANAGER_CASEWORK",
            "grade",
            9L,
            "delegation_level",
            5L,
            "districts",
            List.of("ILLAWARRA_SHOALHAVEN", "SOUTHERN_NSW"),
            "units",
            List.of("Wollongong unit"),
            "roles",
            List.of("RECORD", "READ"));

    @Test
    void claims_say_who_bears_the_token() {
        var bearer = read(CLAIMS);

        assertThat(bearer.subject()).isEqualTo("manager-201");
        assertThat(bearer.name()).isEqualTo("Mia Manager");
        assertThat(bearer.organisation()).isEqualTo("DCJ");
        assertThat(bearer.position()).isEqualTo(Position.MANAGER_CASEWORK);
        assertThat(bearer.grade()).isEqualTo(Grade.of(9));
        assertThat(bearer.level()).isEqualTo(DelegationLevel.of(5));
        assertThat(bearer.districts()).containsExactlyInAnyOrder("ILLAWARRA_SHOALHAVEN", "SOUTHERN_NSW");
        assertThat(bearer.units()).containsExactly("Wollongong unit");
        assertThat(bearer.roles()).containsExactly(Role.RECORD, Role.READ);
    }

    @Test
    void subject_organisation_and_position_are_all_that_is_needed() {
        var bearer = read(Map.of("sub", "job", "organisation", "harbour", "position", "PROVIDER_PRACTITIONER"));

        assertThat(bearer.name()).isEqualTo("job");
        assertThat(bearer.grade()).isNull();
        assertThat(bearer.level()).isNull();
        assertThat(bearer.districts()).isEmpty();
        assertThat(bearer.units()).isEmpty();
        assertThat(bearer.roles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "organisation", "position"})
    void without_one_of_them_nobody_is_named(String claim) {
        assertUnfit(claim, without(claim));
        assertUnfit(claim, with(claim, null));
        assertUnfit(claim, with(claim, List.of()));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                        Map.of(
                                "sub",
                                List.of(" ", 7, List.of("a", "b"), Map.of("id", "x"), "x".repeat(201), "a\u0000b")),
                        Map.of("name", List.of(" ", true, "two\nlines")),
                        Map.of("organisation", List.of("", 1, List.of("DCJ", "harbour"))),
                        Map.of("position", List.of("manager", "M", "M".repeat(61), 3)),
                        Map.of(
                                "grade",
                                List.of(0, 16, -1, 9.5, 9.0, "nine", "+9", "9 ", "", "1000", List.of(9, 10), true)),
                        Map.of("delegation_level", List.of(0, 10, "5a", Long.MAX_VALUE, Map.of("level", 5))),
                        Map.of("districts", List.of(7, Map.of(), List.of(List.of("X")), List.of(""), " ")),
                        Map.of("units", List.of(List.of(1), false)),
                        Map.of("roles", List.of(1, Map.of("roles", List.of("READ")), List.of(true))))
                .flatMap(claims -> claims.entrySet().stream())
                .flatMap(claim -> claim.getValue().stream().map(value -> Arguments.of(claim.getKey(), value)));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void a_claim_of_another_form_is_refused_by_its_name_alone(String claim, Object value) {
        assertUnfit(claim, with(claim, value));
    }

    @Test
    void a_list_may_not_hold_null() {
        var list = new ArrayList<String>();
        list.add(null);
        assertUnfit("roles", with("roles", list));
    }

    @Test
    void numbers_come_as_numbers_or_digits_alone_or_as_a_list_of_one() {
        for (var nine : List.of(9, 9L, "9", "09", List.of("9"), List.of(9))) {
            assertThat(read(with("grade", nine)).grade()).isEqualTo(Grade.of(9));
        }
        assertThat(read(with("grade", 1)).grade()).isEqualTo(Grade.of(1));
        assertThat(read(with("grade", 15)).grade()).isEqualTo(Grade.of(15));
        assertThat(read(with("delegation_level", "1")).level()).isEqualTo(DelegationLevel.of(1));
    }

    @Test
    void several_values_come_as_a_list_a_text_or_with_blanks_between_them() {
        assertThat(read(with("districts", "SYDNEY")).districts()).containsExactly("SYDNEY");
        assertThat(read(with("districts", " SYDNEY  FAR_WEST ")).districts())
                .containsExactlyInAnyOrder("SYDNEY", "FAR_WEST");
        assertThat(read(with("roles", "READ AUDIT")).roles()).containsExactly(Role.READ, Role.AUDIT);
        assertThat(read(with("roles", List.of("READ", "READ"))).roles()).containsExactly(Role.READ);
        assertThat(read(with("units", "Wollongong unit")).units()).containsExactly("Wollongong unit");
    }

    @Test
    void one_value_may_come_as_a_list_of_one() {
        assertThat(read(with("organisation", List.of("harbour"))).organisation())
                .isEqualTo("harbour");
    }

    @Test
    void roles_that_are_not_ours_are_none() {
        var issuersOwn = List.of("offline_access", "default-roles-permanency", "read", "ROLE_READ", "FACTOR_PASSWORD");
        assertThat(read(with("roles", issuersOwn)).roles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"realm_access.roles", "https://dcj.example/roles", "resource_access.case.history.roles"})
    void a_claim_may_be_elsewhere_or_deeper(String path) {
        var names = new ClaimNames("oid", null, null, "job_title", null, null, null, null, path);
        var claims = with("sub", "pairwise-of-this-client");
        claims.remove("position");
        claims.remove("roles");
        claims.put("oid", "manager-201");
        claims.put("job_title", "DIRECTOR");
        claims.put("realm_access", Map.of("roles", List.of("READ")));
        claims.put("https://dcj.example/roles", "READ");
        claims.put("resource_access", Map.of("case.history", Map.of("roles", List.of("READ"))));

        var bearer = Bearer.of(claims, names);

        assertThat(bearer.subject()).isEqualTo("manager-201");
        assertThat(bearer.position()).isEqualTo(Position.of("DIRECTOR"));
        assertThat(bearer.roles()).containsExactly(Role.READ);
    }

    @Test
    void a_path_that_leads_nowhere_says_nothing() {
        var names = new ClaimNames(null, null, null, null, null, null, null, null, "sub.roles");
        assertThat(Bearer.of(CLAIMS, names).roles()).isEmpty();
    }

    @Test
    void a_name_that_is_left_blank_is_the_usual_one() {
        assertThat(new ClaimNames("", " ", null, null, null, null, null, null, null))
                .isEqualTo(ClaimNames.usual());
    }

    private static Bearer read(Map<String, Object> claims) {
        return Bearer.of(claims, ClaimNames.usual());
    }

    private static Map<String, Object> with(String claim, Object value) {
        var claims = new HashMap<>(CLAIMS);
        claims.put(claim, value);
        return claims;
    }

    private static Map<String, Object> without(String claim) {
        var claims = new HashMap<>(CLAIMS);
        claims.remove(claim);
        return claims;
    }

    private static void assertUnfit(String claim, Map<String, Object> claims) {
        assertThatExceptionOfType(UnfitClaims.class)
                .isThrownBy(() -> read(claims))
                .withMessageStartingWith("the claim " + claim + " ")
                .withMessageNotContaining(String.valueOf(claims.get(claim)).isBlank() ? "\u0000" : "MANAGER");
    }
}
