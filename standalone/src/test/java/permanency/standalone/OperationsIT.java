package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.standalone.Product.Answer;
import tools.jackson.databind.JsonNode;

/** What operators do, on the sample caseload. */
class OperationsIT {

    private final Product product = Product.shared();

    @Test
    void every_projection_keeps_up_and_nothing_is_parked() {
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(projections(product.get("operator", "/v1/operations/projections")))
                        .hasSizeGreaterThan(2)
                        .allMatch(p -> p.get("lagEvents").asLong() == 0)
                        .allMatch(p -> p.get("parkedEvents").asInt() == 0));
        assertThat(product.get("operator", "/v1/operations/parked-events")
                        .body()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void the_rows_of_all_children_are_what_follows_from_their_events() {
        var reconciled = post("/v1/operations/reconciliation");

        assertThat(reconciled.body().get("children").asInt()).isPositive();
        assertThat(product.get("operator", "/v1/operations/mismatches").body().get("items"))
                .isEmpty();
        assertThat(reconciled.body().get("mismatches").asInt()).isZero();
    }

    @Test
    void a_rebuild_of_all_changes_no_child() {
        assertThat(projections(post("/v1/operations/projections/rebuild?dryRun=true")))
                .hasSizeGreaterThan(2)
                .allMatch(p -> p.get("childrenChanged").asInt() == 0);
        assertThat(projections(post("/v1/operations/projections/rebuild")))
                .allMatch(p -> p.get("childrenChanged").asInt() == 0)
                .allMatch(p -> p.get("parkedEvents").asInt() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/operations/projections", "/v1/operations/parked-events", "/v1/operations/mismatches"})
    void nobody_else_may(String path) {
        for (var user : List.of("auditor", "practitioner")) {
            assertThat(product.get(user, path).status()).isEqualTo(403);
        }
        assertThat(product.get("operator", path).status()).isEqualTo(200);
    }

    private Answer post(String path) {
        var answer = product.post("operator", path, "");
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static Stream<JsonNode> projections(Answer answer) {
        return answer.body().get("projections").valueStream();
    }
}
