package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import permanency.standalone.Product.Answer;

/** The sample caseload gives last quarter's report, and its numbers open. */
class QuarterlyReportIT {

    static final String REPORTS = "/v1/reports/quarterly";

    private final Product product = Product.shared();

    @Test
    void last_quarter_is_run_read_and_opened() {
        var run = await().until(() -> product.post("practice-manager", REPORTS, lastQuarter()), a -> a.status() != 503);
        assertThat(run.status()).as(String.valueOf(run.body())).isIn(200, 201);
        var address = run.response().headers().firstValue("Location").orElseThrow();

        var report = product.get("practice-manager", address).body();
        assertThat(report.get("parts").findValuesAsString("number")).startsWith("1");
        assertThat(report.at("/parts/0/tables/0/rows/0/all/figures/number").asInt())
                .isGreaterThan(20);

        var file = product.get("practice-manager", address + "/2.csv");
        assertThat(file.response().body()).contains("reviews-due");
        var opened = product.get("practice-manager", address + "/facts?measure=caseload&district=SOUTHERN_NSW");
        assertThat(opened.body().get("items").get(0).get("childId").asString()).isNotBlank();
        assertThat(opened.body().get("total").asInt())
                .isEqualTo(opened.body().get("facts").asInt());
    }

    @Test
    void it_is_a_page_with_charts_and_has_counts_to_be_published() {
        var run = await().until(() -> product.post("practice-manager", REPORTS, lastQuarter()), a -> a.status() != 503);
        var address = run.response().headers().firstValue("Location").orElseThrow();

        var page = product.get("practice-manager", address + ".html");
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.response().body()).contains("<h1>Quarterly report, ", "<svg ", "role=\"img\"");
        var published = product.get("practice-manager", address + "/published?measure=caseload&by=goal");
        assertThat(published.body().at("/tables/0/rows/0/counts/0").asInt()).isGreaterThan(20);
        var providers = product.get("practice-manager", address + "/published.csv?measure=caseload&by=provider");
        assertThat(providers.response().body())
                .contains(",riverbend,", ",harbour,", ",wattle,", ",bluegum,", "No provider,all,All,");
    }

    @Test
    void a_practitioner_of_a_provider_has_no_part_in_it() {
        Answer refused = product.post("practitioner", REPORTS, lastQuarter());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().get("clause").asString()).isEqualTo("R147");
    }

    static String lastQuarter() {
        var month = YearMonth.from(TODAY).minusMonths(3);
        return "{\"quarter\":\"" + month.minusMonths((month.getMonthValue() - 1) % 3) + "\"}";
    }
}
