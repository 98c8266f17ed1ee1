package permanency.standalone;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.standalone.MatrixTable.Verdict;
import permanency.standalone.Product.Answer;
import permanency.standalone.issuer.SampleUsers;

/**
 * Every operation of the OpenAPI document, asked for by every sample person, of a child near and a child far, and with
 * every token that does not hold. An operation that is in no group of {@link MatrixTable} fails the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointMatrixIT {

    @AutoClose
    private final Product product = Product.start(Product.temporaryFolder(), "--permanency.sample-caseload=false");

    private final List<Operation> operations = Operation.of(product);
    private final List<SampleUsers.User> people =
            product.bean(SampleUsers.class).users();
    private final Map<BadToken, Map<String, String>> tokens =
            Stream.of(BadToken.values()).collect(toMap(bad -> bad, this::ofAll));
    private final List<MatrixChild> children = children();

    /** The register last, since others are decided by what it says. */
    List<Operation> operations() {
        return operations.stream()
                .sorted(comparing(operation -> operation.path().startsWith("/v1/delegations")))
                .toList();
    }

    @Test
    void every_operation_is_in_the_table() {
        assertThat(MatrixTable.operations())
                .isEqualTo(operations.stream().map(Operation::toString).collect(toSet()));
    }

    /** Each kind of token at every operation, and those of every person at some: who bears it is not asked before it holds. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void nobody_is_let_in_or_told_why_not_whose_token_does_not_hold(Operation operation) {
        var uniform = Product.send(product.request("/nothing", null));
        assertThat(uniform.response().body())
                .isEqualTo(
                        "{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"A valid access token is needed.\"}");
        for (var bad : BadToken.values()) {
            var person = people.get((operations.indexOf(operation) + bad.ordinal()) % people.size());
            var answer = Product.send(operation.request(product, tokens.get(bad).get(person.id()), children.get(0)));
            var about = operation + " " + person.id() + " " + bad;
            assertThat(answer.status()).as(about).isEqualTo(401);
            assertThat(answer.contentType()).as(about).startsWith("application/problem+json");
            assertThat(answer.response().body())
                    .as(about)
                    .isEqualTo(uniform.response().body());
            assertThat(answer.response().headers().allValues("WWW-Authenticate"))
                    .as(about)
                    .containsExactly("Bearer");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void each_is_let_in_where_the_table_says_so(Operation operation) {
        var found = new TreeMap<String, Verdict>();
        var expected = new TreeMap<String, Verdict>();
        var answers = new ArrayList<String>();
        for (var child : operation.isCommand() ? children() : children) {
            people.stream()
                    .sorted(comparing(person -> MatrixTable.expected(operation, child.standing(person.bearer()))))
                    .forEach(person -> {
                        var standing = child.standing(person.bearer());
                        var who = person.id() + " as " + standing + " of " + child.provider();
                        var answer = Product.send(operation.request(product, product.token(person.id()), child));
                        expected.put(who, MatrixTable.expected(operation, standing));
                        found.put(who, verdict(operation, answer));
                        answers.add(who + ": " + answer.status() + " "
                                + answer.body().path("clause").asString(""));
                    });
        }
        assertThat(found).as(operation + " " + answers).isEqualTo(expected);
    }

    private List<MatrixChild> children() {
        return List.of(MatrixChild.ofRiverbend(product), MatrixChild.ofHarbour(product));
    }

    private Map<String, String> ofAll(BadToken bad) {
        var tokens = new HashMap<String, String>();
        people.forEach(person -> tokens.put(person.id(), bad.of(person.id(), product)));
        return tokens;
    }

    private static Verdict verdict(Operation operation, Answer answer) {
        assertThat(answer.status()).isNotEqualTo(401);
        if (answer.status() >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
        return switch (answer.status()) {
            case 403 -> Verdict.REFUSED;
            case 404 -> operation.readsChild() ? Verdict.HIDDEN : Verdict.IN;
            default -> Verdict.IN;
        };
    }
}
