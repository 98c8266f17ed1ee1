package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.standalone.HostilePlaces.Place;
import permanency.standalone.MatrixTable.Verdict;
import permanency.standalone.Product.Answer;
import permanency.standalone.issuer.SampleUsers;

/**
 * Hostile and oversize values in every place of every operation of the OpenAPI document, from people who are let in:
 * nothing breaks, no answer tells what is inside, and nothing turns up where it was not sent. The values are drawn anew
 * with {@code -Dhostile.seed=…}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileInputIT {

    private static final long SEED = Long.getLong("hostile.seed", 5);
    private static final Pattern INSIDE = Pattern.compile("[a-z]Exception|\\tat |\\bat java|\\borg\\.(springframework"
            + "|axonframework|postgresql|apache|permanency)|\\bjava\\.|\\bjavax\\.|jakarta\\.|tools\\.jackson|com\\.fasterxml"
            + "|\\bpermanency\\.[a-z]|PSQL|SQLSTATE|(?i)syntax error|bad sql|relation \"|violates");
    private static final Pattern PLANTED = Pattern.compile("planted\\d+x");

    @AutoClose
    private final Product product = Product.start(Product.temporaryFolder(), "--permanency.sample-caseload=false");

    private final List<Operation> operations = Operation.of(product);
    private final List<SampleUsers.User> people =
            product.bean(SampleUsers.class).users();
    private final MatrixChild neighbour = MatrixChild.ofHarbour(product);
    private int sent;

    List<Operation> operations() {
        return operations;
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void nothing_that_is_sent_breaks_it(Operation operation) {
        var child = MatrixChild.ofRiverbend(product);
        var token = product.token(letIn(operation, child));
        var places = new HostilePlaces(operation, child);
        var values = new HostileValues(new Random(SEED + operation.toString().hashCode()));
        places.all().toList().forEach(place -> {
            var mark = mark();
            var value = switch (place.in()) {
                case "body" -> values.json(mark);
                case "header" -> values.header(mark);
                default -> values.text(mark);
            };
            assertHarmless(places.send(token, place, value), operation, place, value, mark);
            if (!place.in().equals("body") || place.name().isEmpty()) {
                var oversize = mark + "x".repeat(place.in().equals("body") ? 300_000 : 9_000);
                var answer = places.send(token, place, oversize);
                assertHarmless(answer, operation, place, "oversize", mark);
            }
        });
    }

    private String letIn(Operation operation, MatrixChild child) {
        return people.stream()
                .filter(person -> MatrixTable.expected(operation, child.standing(person.bearer())) == Verdict.IN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String mark() {
        return "planted" + ++sent + "x";
    }

    private static void assertHarmless(Answer answer, Operation operation, Place place, String value, String mark) {
        var body = answer.response().body();
        var about =
                "seed %d, %s, %s <%.200s>: %s %.2000s".formatted(SEED, operation, place, value, answer.status(), body);
        assertThat(answer.status()).as(about).isNotEqualTo(401);
        if (answer.status() == 503 && place.name().equals("minVersion")) {
            assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
        } else {
            assertThat(answer.status()).as(about).isLessThan(500);
        }
        if (answer.status() >= 400) {
            assertThat(answer.contentType()).as(about).startsWith("application/problem+json");
            assertThat(body).as(about).doesNotContainPattern(INSIDE);
            assertThat(PLANTED.matcher(body).results().map(MatchResult::group))
                    .as(about)
                    .allMatch(mark::equals);
        }
        assertThat(answer.response().headers().map()).as(about).doesNotContainKey("Set-Cookie");
    }

    @Order(2)
    @Test
    void what_was_recorded_of_it_stays_with_its_child_and_parks_no_event() {
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(product.get("operator", "/v1/operations/projections")
                                .body()
                                .get("projections")
                                .valueStream())
                        .allMatch(p -> p.get("lagEvents").asLong() == 0));
        assertThat(product.get("operator", "/v1/operations/parked-events")
                        .body()
                        .get("items"))
                .isEmpty();
        assertThat(product.post("operator", "/v1/operations/reconciliation", "")
                        .body()
                        .get("mismatches")
                        .asInt())
                .isZero();
        for (var path : List.of("", "/history")) {
            var answer = product.get("auditor", "/v1/children/" + neighbour.id() + path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.response().body()).doesNotContainPattern(PLANTED);
        }
        operations.stream()
                .filter(operation -> operation.path().startsWith("/v1/worklist/"))
                .forEach(operation -> {
                    var answer =
                            Product.send(operation.request(product, product.token("wattle-practitioner"), neighbour));
                    assertThat(answer.response().body())
                            .as(operation.toString())
                            .doesNotContainPattern(PLANTED);
                });
    }
}
