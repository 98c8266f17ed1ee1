package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The description of the interface says what the interface does. */
class OpenApiIT {

    private final Product product = Product.shared();

    @Test
    void every_command_documents_its_key_its_version_and_its_refusals() {
        var paths = product.get(null, "/v1/api-docs").body().get("paths");
        paths.propertyStream()
                .filter(path -> path.getKey().startsWith("/v1/children")
                        || path.getKey().startsWith("/v1/delegations"))
                .filter(path -> path.getValue().has("post"))
                .forEach(path -> {
                    var command = path.getValue().get("post");
                    assertThat(command.get("parameters").findValuesAsString("name"))
                            .as(path.getKey())
                            .contains("Idempotency-Key", "If-Match", "Access-Reason")
                            .doesNotContain("caller");
                    assertThat(command.get("responses").propertyNames())
                            .as(path.getKey())
                            .contains("201", "400", "401", "403", "404", "409", "412", "422");
                });
    }

    @Test
    void every_command_shows_a_body_to_begin_with() {
        var transfer = "/v1/children/{childId}/case-responsibility-transfers";
        assertThat(product.get(null, "/v1/api-docs")
                        .body()
                        .get("paths")
                        .get(transfer)
                        .at("/post/requestBody/content/application~1json/example/to/provider")
                        .asString())
                .isEqualTo("riverbend");
    }

    @Test
    void commands_are_grouped_by_chapter() {
        var path = "/v1/children/{childId}/progress-reviews";
        assertThat(product.get(null, "/v1/api-docs")
                        .body()
                        .get("paths")
                        .get(path)
                        .at("/post/tags/0")
                        .asString())
                .isEqualTo("review");
    }

    @Test
    void a_review_is_described_with_its_parts() {
        var schemas = product.get(null, "/v1/api-docs").body().get("components").get("schemas");
        assertThat(schemas.get("HeldReview").get("properties").has("review")).isTrue();
        assertThat(schemas.get("ProgressReview").get("properties").propertyNames())
                .contains("progressSummary", "packageChecks", "dimensions");
    }

    @Test
    void there_is_a_figure_for_every_address() {
        var most = product.context().getEnvironment().getProperty("management.metrics.web.server.max-uri-tags");
        assertThat(Operation.of(product).size()).isLessThan(Integer.parseInt(most) / 2);
    }

    @Test
    void the_page_that_shows_it_opens_in_a_browser() {
        assertThat(product.get(null, "/swagger-ui/index.html").status()).isEqualTo(200);
        assertThat(product.get(null, "/docs").status()).isIn(200, 302);
    }
}
