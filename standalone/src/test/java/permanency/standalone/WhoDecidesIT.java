package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.standalone.CaseWork.recorded;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A level is entered, told to those who ask, and taken back. It holds in a year in which no other test decides. */
class WhoDecidesIT {

    private static final String LEVELS = "/v1/delegations/state-wide/levels";
    private static final String SYDNEY = "/v1/delegations/SYDNEY?asAt=2190-06-30";
    private static final Example LEVEL = Example.of("NewDecisionLevel")
            .with("decision", "EXTENSION")
            .with("level", 4)
            .with("from", "2190-01-01")
            .with("lastDay", "2190-12-31");

    private final Product product = Product.shared();

    @Test
    void a_level_is_entered_and_corrected_and_voided_and_each_is_told_as_it_was_known() {
        var before = knownAt();
        var entry = recorded(product.post("director", LEVELS, LEVEL.toString()))
                .body()
                .get("recordId")
                .asString();
        var entered = knownAt();
        assertThat(extension(SYDNEY).get("level").asInt()).isEqualTo(4);
        assertThat(extension(SYDNEY).get("entryId").asString()).isEqualTo(entry);
        assertThat(extension("/v1/delegations/SYDNEY?asAt=2189-12-31")
                        .get("level")
                        .asInt())
                .isEqualTo(5);

        var correction = new Correction(entry, "The schedule says 3.");
        recorded(product.post(
                "director",
                LEVELS,
                LEVEL.with("level", 3).with("correction", correction).toString()));
        assertThat(extension(SYDNEY).get("level").asInt()).isEqualTo(3);

        recorded(product.post(
                "director",
                "/v1/delegations/state-wide/entries/" + entry + "/voiding",
                Example.of("DelegationVoiding").toString()));
        assertThat(extension(SYDNEY).get("level").asInt()).isEqualTo(5);
        assertThat(extension(SYDNEY + "&asKnownAt=" + entered).get("level").asInt())
                .isEqualTo(4);
        assertThat(extension(SYDNEY + "&asKnownAt=" + before).get("level").asInt())
                .isEqualTo(5);
    }

    record Correction(String recordId, String reason) {}

    @Test
    void only_a_state_wide_delegate_of_level_3_or_above_enters_it_and_no_auditor() {
        assertThat(product.post("manager-casework", LEVELS, LEVEL.toString())
                        .body()
                        .get("clause")
                        .asString())
                .isEqualTo("R160");
        assertThat(product.post("auditor", LEVELS, LEVEL.toString())
                        .body()
                        .get("clause")
                        .asString())
                .isEqualTo("R161");
        assertThat(product.get("operator", SYDNEY).status())
                .as("without the role READ")
                .isEqualTo(403);
    }

    private JsonNode extension(String path) {
        var levels = product.get("practitioner", path).body().get("levels");
        return levels.valueStream()
                .filter(level -> level.get("decision").asString().equals("EXTENSION"))
                .findFirst()
                .orElseThrow();
    }

    private String knownAt() {
        return product.get("practitioner", SYDNEY).body().get("asKnownAt").asString();
    }
}
