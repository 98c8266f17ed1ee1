package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lines that a start prints work as they are printed. */
class WelcomeIT {

    private static final Pattern READ = Pattern.compile("'(http://[^/']+)(/v1/[^']+)'");
    private static final Pattern SENT =
            Pattern.compile("Idempotency-Key: ([0-9a-f-]{36})' -d '(\\{.*\\})' http://[^/]+(/v1/\\S+)");

    private final Product product = Product.shared();
    private final List<String> lines;

    WelcomeIT() throws IOException {
        lines = product.bean(Welcome.class).text().lines().toList();
    }

    @Test
    void the_list_the_review_and_the_replay() {
        var list = read("worklist");
        var overdue = product.get("coordinator", list).body();

        var review = SENT.matcher(line("progress-reviews"));
        assertThat(review.find()).isTrue();
        CaseWork.recorded(
                product.post("coordinator", review.group(3), review.group(2), UUID.fromString(review.group(1)), null));

        assertThat(review.group(3)).contains(overdue.at("/items/0/childId").asString());
        await().atMost(1, SECONDS)
                .until(() ->
                        product.get("coordinator", list).body().get("total").asInt()
                                == overdue.get("total").asInt() - 1);
        assertThat(stateOf(read("asKnownAt")))
                .isNotEqualTo(stateOf(read("asKnownAt").replaceAll("asKnownAt=[^&]+&", "")));
    }

    @Test
    void nothing_is_left_to_fill_in() {
        assertThat(String.join("\n", lines)).doesNotContainPattern("\\{[a-z]+}");
    }

    private String stateOf(String history) {
        var answer = product.get("coordinator", history);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().at("/state/nextReviewDueOn").asString();
    }

    private String read(String what) {
        var address = READ.matcher(line(what));
        assertThat(address.find()).isTrue();
        assertThat(address.group(1)).isEqualTo(product.address);
        return address.group(2);
    }

    private String line(String what) {
        return lines.stream()
                .filter(l -> l.startsWith("curl") && l.contains(what))
                .findFirst()
                .orElseThrow();
    }
}
