package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;
import static permanency.standalone.CaseWork.recorded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import permanency.query.database.ReadStore;

/** What was recorded outlives the process, however it ends. */
class RestartIT {

    private final Path data = Product.temporaryFolder();

    @Test
    void data_survives_and_the_list_goes_on_where_it_was() {
        String due;
        CaseWork before;
        try (var product = Product.start(data)) {
            before = CaseWork.inCareWithRiverbend(product, "ILLAWARRA_SHOALHAVEN");
            await().atMost(2, SECONDS).until(() -> rows(product, before) == 1);
            due = due(product);
            assertThatThrownBy(() -> Product.start(data)).isInstanceOf(FolderInUse.class);
        }
        try (var product = Product.start(data)) {
            var after = new CaseWork(product, before.child());
            assertThat(due(product)).isEqualTo(due);
            assertThat(rows(product, after)).isEqualTo(1);
            recorded(after.post("coordinator", "/progress-reviews", Bodies.review(TODAY)));
            await().atMost(2, SECONDS).until(() -> rows(product, after) > 1);
        }
    }

    @Test
    void a_process_killed_in_the_middle_goes_on_where_it_was() throws Exception {
        var killed = process(Product.freePort());
        await().atMost(60, SECONDS)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Files.exists(data.resolve("sample-caseload.day")));
        Thread.sleep(200);
        killed.destroyForcibly().waitFor();
        assertThat(data.resolve("sample-caseload.done")).doesNotExist();

        try (var product = Product.start(data)) {
            await().atMost(5, SECONDS)
                    .until(() -> product.get("auditor", "/v1/worklist/review-due")
                                    .body()
                                    .get("total")
                                    .asInt()
                            > 30);
        }
    }

    private Process process(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Standalone.class.getName(),
                        "--permanency.data=" + data,
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(data.resolve("out").toFile()))
                .start();
    }

    /** How often the child was written to the list: once for each thing that moved its date. */
    private static long rows(Product product, CaseWork work) {
        return product.bean(ReadStore.class)
                .sql()
                .sql("select count(*) from read.review_due where child_id = ?")
                .param(work.child())
                .query(Long.class)
                .single();
    }

    private static String due(Product product) {
        var list = product.get(
                "auditor", "/v1/worklist/review-due?asKnownAt=" + Instant.now().minusMillis(1) + "&limit=200");
        return list.body().get("items").toString();
    }
}
