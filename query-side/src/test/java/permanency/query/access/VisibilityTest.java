package permanency.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.query.access.AccessRules.R139;
import static permanency.query.access.AccessRules.R140;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class VisibilityTest {

    private static final String DISTRICT = "VISIBILITY";

    private final Told told = new Told(DISTRICT);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child_of_a_provider() {
        database.append(told.managedBy("first-ngo", "2026-07-01"));
        database.awaitProjections();
    }

    @Test
    void a_provider_sees_a_child_while_it_has_case_responsibility() {
        assertSees(Token.provider("first-ngo"), R139.sentence(), true);
        assertSees(Token.provider("second-ngo"), R139.sentence(), false);

        database.append(List.of(
                told.at("2026-03-01T00:00:00Z", told.to("second-ngo", "2026-03-01")),
                told.at("2026-03-02T00:00:00Z", told.to("third-ngo", "2026-02-01"))));
        database.awaitProjections();

        assertSees(Token.provider("first-ngo"), R139.sentence(), false);
        assertSees(Token.provider("second-ngo"), R139.sentence(), true);
        assertSees(Token.provider("third-ngo"), "a transfer recorded late does not undo a later one", false);
    }

    @Test
    void no_provider_sees_a_child_that_dcj_manages() {
        database.append(List.of(told.at("2026-03-01T00:00:00Z", told.toDcj("2026-03-01"))));
        database.awaitProjections();

        assertSees(Token.provider("first-ngo"), R139.sentence(), false);
        assertSees(Token.district(DISTRICT), R140.sentence(), true);
    }

    @Test
    void district_staff_see_the_children_of_their_districts() {
        assertSees(Token.district("ELSEWHERE", DISTRICT), R140.sentence(), true);
        assertSees(Token.district("ELSEWHERE"), R140.sentence(), false);
        assertSees(Token.district(), R140.sentence(), false);
    }

    @Test
    void state_roles_and_auditors_see_all() {
        assertSees(Token.district("*"), R140.sentence(), true);
        assertSees(Token.auditor(), R140.sentence(), true);
    }

    private void assertSees(String token, String why, boolean expected) {
        assertThat(get(token, "/v1/children/" + told.child())).as(why).hasStatus(expected ? 200 : 404);
        assertThat(Body.of(get(token, "/v1/worklist/review-due?limit=200&district=" + DISTRICT))
                        .contains(told.child().toString()))
                .as(why)
                .isEqualTo(expected);
    }

    private MvcTestResult get(String token, String uri) {
        return http.get().uri(uri).header(HttpHeaders.AUTHORIZATION, token).exchange();
    }
}
