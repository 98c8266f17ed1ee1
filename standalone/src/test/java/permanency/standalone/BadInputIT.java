package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static permanency.standalone.CaseWork.TODAY;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that can be wrong with a request has one clear answer, and leaves nothing half-written. */
class BadInputIT {

    private final Product product = Product.shared();
    private final CaseWork work = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");

    static Stream<Arguments> reviews() {
        var good = Bodies.review(TODAY);
        return Stream.of(
                arguments("a day in the future", Bodies.review(TODAY.plusDays(1)), 422, "R63", "heldOn"),
                arguments("a day before the goal", Bodies.review(TODAY.minusYears(1)), 422, "R63", "heldOn"),
                arguments("no summary", good.replace("Goes well.", " "), 422, "R54", "review.progressSummary"),
                arguments(
                        "no package check",
                        good.replace("\"packageChecks\":", "\"challengeWork\":[],\"none\":")
                                .replaceFirst("\"none\":\\[[^]]*],", ""),
                        422,
                        "R54",
                        "review.packageChecks"),
                arguments(
                        "no outcome",
                        good.replace(",\"outcome\":\"CONTINUE_GOAL\"", ""),
                        422,
                        "R130",
                        "review.outcome"),
                arguments(
                        "a dimension left out",
                        good.replace("\"relational\":\"a\",", ""),
                        422,
                        "R12",
                        "review.dimensions.relational"),
                arguments("a field that is not known", good.replace("\"heldOn\"", "\"held\""), 400, null, "held"),
                arguments(
                        "an outcome that is none", good.replace("CONTINUE_GOAL", "LATER"), 400, null, "review.outcome"),
                arguments("a day that is none", good.replace(TODAY.toString(), "2026-02-30"), 400, null, "heldOn"),
                arguments(
                        "a character that is none",
                        good.replace("Goes well.", "Goes\\u0000"),
                        400,
                        null,
                        "review.progressSummary"),
                arguments("half a body", good.substring(0, 40), 400, null, "reason"),
                arguments("no body", "", 400, null, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviews")
    void a_review_with_something_wrong_is_answered_by_field_or_clause(
            String what, String body, int status, String clause, String field) {
        var before = work.etag();

        var answer = work.post("coordinator", "/progress-reviews", body);

        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.body().path("clause").asString(null)).isEqualTo(clause);
        assertThat(answer.body().path("errors").findValuesAsString("field")).contains(field);
        assertThat(answer.response().body()).doesNotContain("Exception", "at permanency", "tools.jackson");
        assertThat(work.etag()).isEqualTo(before);
    }

    @Test
    void an_unknown_child_is_not_found() {
        var nobody = new CaseWork(product, UUID.randomUUID());
        assertThat(nobody.post("coordinator", "/progress-reviews", Bodies.review(TODAY))
                        .status())
                .isEqualTo(404);
        assertThat(nobody.history("coordinator", "").status()).isEqualTo(404);
        assertThat(product.post("coordinator", "/v1/children/nonsense/progress-reviews", Bodies.review(TODAY))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_unknown_goal_is_refused_by_R2() {
        var answer = work.post("director", "/goals", Bodies.goal("HAPPINESS", TODAY));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("clause").asString()).isEqualTo("R2");
    }

    @Test
    void a_key_used_before_with_other_content_is_refused() {
        var key = UUID.randomUUID();
        work.post("coordinator", "/consultations", Bodies.consultation(TODAY.minusDays(3)), key, null);
        var answer = work.post("coordinator", "/consultations", Bodies.consultation(TODAY.minusDays(2)), key, null);
        assertThat(answer.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/yaml", "application/xml", "*/*", "application/*"})
    void another_content_type_is_not_supported(String type) {
        var answer = review("Content-Type", type);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/yaml"})
    void who_accepts_no_json_is_told_so_before_anything_is_recorded(String type) {
        var before = work.etag();
        assertThat(review("Accept", type).status()).isEqualTo(406);
        assertThat(work.etag()).isEqualTo(before);
    }

    private Product.Answer review(String header, String value) {
        var request = product.request(work.path("/progress-reviews"), product.token("coordinator"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .setHeader(header, value);
        return Product.send(request.POST(BodyPublishers.ofString(Bodies.review(TODAY))));
    }

    @Test
    void somebody_has_case_responsibility_at_any_date() {
        for (var to : List.of("{}", "{\"holder\":null}", "{\"holder\":\"PSP_PROVIDER\"}")) {
            var body = "{\"transferredOn\":\"%s\",\"to\":%s}".formatted(TODAY, to);
            var answer = work.post("director", "/case-responsibility-transfers", body);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().get("errors").findValuesAsString("field")).contains("to");
        }
    }

    @Test
    void a_body_too_large_is_not_read_under_another_spelling_of_its_address_either() {
        var path = work.path("/progress-reviews").replace("/v1/", "/%76%31/");
        assertThat(product.post("coordinator", path, "x".repeat(300_000)).status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "district=%00",
                "provider=%FF",
                "asAt=%2B999999999-12-31",
                "asKnownAt=-1000000000-01-01T00:00:00Z",
                "overdue=true&overdue=false"
            })
    void a_parameter_that_cannot_be_meant_is_told(String parameter) {
        var answer = product.get("auditor", "/v1/worklist/review-due?" + parameter);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void nothing_is_changed_or_deleted(String method) {
        var answer = Product.send(product.request(work.path("/progress-reviews"), product.token("coordinator"))
                .method(method, BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void a_body_too_large_is_not_read() {
        var answer = work.post("coordinator", "/progress-reviews", "x".repeat(300_000));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void a_request_without_a_key_is_told_so() {
        var answer = Product.send(product.request(work.path("/progress-reviews"), product.token("coordinator"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Bodies.review(TODAY))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("errors").findValuesAsString("field")).contains("Idempotency-Key");
    }

    @Test
    void the_same_child_is_not_registered_twice() {
        var body = Bodies.registration(TODAY, "SYDNEY");
        CaseWork.recorded(product.post("director", "/v1/children", body));
        assertThat(product.post("director", "/v1/children", body).status()).isEqualTo(409);
    }
}
