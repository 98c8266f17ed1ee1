package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.standalone.CaseWork.TODAY;
import static permanency.standalone.CaseWork.recorded;

import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;

/** Whoever names the version that the answer to a command gave sees what it changed, without asking twice. */
class PromptReadIT {

    private final Product product = Product.shared();

    @RepeatedTest(5)
    void right_after_the_answer_to_a_command_the_page_shows_what_it_changed() {
        var child = UUID.randomUUID();
        var path = "/v1/children/" + child;
        var registered = recorded(product.post(
                "director", "/v1/children", Bodies.registration(TODAY, "ILLAWARRA_SHOALHAVEN"), child, null));

        var first = product.get("coordinator", path + "?minVersion=" + version(registered));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().at("/responsible/holder/holder").asString()).isEqualTo("DCJ");

        var transfer = Bodies.transferToProvider(TODAY, "riverbend").replace("PLACEMENT_STARTED", "FIRST_CONTACT");
        var transferred = recorded(product.post("director", path + "/case-responsibility-transfers", transfer));
        var second = product.get("practitioner", path + "?minVersion=" + version(transferred));
        assertThat(second.status()).as("the provider sees the child at once").isEqualTo(200);
        assertThat(second.body().at("/responsible/holder/provider").asString()).isEqualTo("riverbend");
        assertThat(second.etag()).isEqualTo(transferred.etag());
    }

    private static String version(Product.Answer answer) {
        return answer.etag().replace("\"", "");
    }
}
