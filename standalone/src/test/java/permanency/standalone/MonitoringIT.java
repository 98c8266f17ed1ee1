package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Dashboards and alarms ask for figures that there are; a scraper sees figures and nothing else. */
class MonitoringIT {

    private static final Path FOLDER = Path.of("../docs/monitoring");
    private static final String FIGURES = "/actuator/prometheus";
    private static final Pattern NAME = Pattern.compile("\\b(permanency|http|hikaricp|jvm)_[a-z_]+\\b");

    private final Product product = Product.shared();

    @Test
    void every_figure_that_is_looked_at_is_there() throws IOException {
        product.post("coordinator", "/v1/children/" + UUID.randomUUID() + "/progress-reviews", "{}");
        product.post("auditor", "/v1/children", registration());
        product.get("coordinator", "/v1/worklist/review-due");

        var names = new TreeSet<String>();
        for (var expression : expressions()) {
            NAME.matcher(expression).results().forEach(found -> names.add(found.group()));
        }
        assertThat(names).hasSizeGreaterThan(10);
        await().atMost(40, SECONDS).untilAsserted(() -> {
            var figures = product.get("monitoring", FIGURES).response().body();
            assertThat(names).allSatisfy(name -> assertThat(figures).containsPattern("(?m)^" + name + "[{ ]"));
        });
    }

    @Test
    void every_alarm_tells_what_is_wrong_and_how_much_it_matters() throws IOException {
        assertThat(alarms()).hasSizeGreaterThan(5).allSatisfy(alarm -> {
            assertThat(alarm.get("labels").toString()).containsPattern("severity=(page|ticket)");
            assertThat(alarm.get("annotations").toString()).contains("summary=");
            assertThat(Files.readString(Path.of("../docs/running.md"))).contains("`" + alarm.get("alert") + "`");
        });
    }

    @Test
    void who_scrapes_reads_nothing_else_and_who_reads_scrapes_nothing() {
        assertThat(product.get("monitoring", "/v1/worklist/review-due").status())
                .isEqualTo(403);
        assertThat(product.get("coordinator", FIGURES).status()).isEqualTo(403);
    }

    private static List<String> expressions() throws IOException {
        var dashboard =
                new JsonMapper().readTree(Files.readString(FOLDER.resolve("grafana/dashboards/permanency.json")));
        var expressions = dashboard.findValuesAsString("expr");
        alarms().forEach(alarm -> expressions.add(alarm.get("expr").toString()));
        return expressions;
    }

    private static List<Map<String, Object>> alarms() throws IOException {
        Map<String, List<Map<String, List<Map<String, Object>>>>> rules =
                new Yaml().load(Files.readString(FOLDER.resolve("alerts.yml")));
        return rules.get("groups").get(0).get("rules");
    }

    private static String registration() {
        return Bodies.registration(TODAY, "ILLAWARRA_SHOALHAVEN");
    }
}
