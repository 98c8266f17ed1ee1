package permanency.standalone;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;
import static permanency.standalone.CaseWork.recorded;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A backup that is taken while people record, and restored to a moment after it: every stream is as it was then, what the
 * lists show follows from it, and who lost something sends it again. As docs/operations.md tells operators to do it.
 */
class BackupIT {

    private static final String MOMENT = "before the mistake";

    private final Product issuer = Product.shared();
    private final Path data = Product.temporaryFolder();
    private final Path elsewhere = Product.temporaryFolder();

    private KeptPostgres database;
    private Side commands;
    private Side reads;

    /** What somebody sent, to be sent again. */
    private record Submission(UUID child, String body) {

        static Submission registration() {
            return new Submission(UUID.randomUUID(), Bodies.registration(TODAY.minusDays(3), "ILLAWARRA_SHOALHAVEN"));
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        stopSides();
        database.close();
    }

    @Test
    void every_stream_is_as_it_was_at_the_moment_that_was_asked_for() throws Exception {
        var backup = Backup.in(data);
        database = backup.archiving(KeptPostgres.start(data));
        startSides(data);
        var kept = Submission.registration();
        var lost = Submission.registration();
        Map<String, String> asItWas;

        try (var people = new Recorders(node -> commands, issuer.token("director"))) {
            await().atMost(1, MINUTES).until(grows(people));
            backup.take(database, data);
            await().atMost(1, MINUTES).until(grows(people));
            recorded(send(kept));
            asItWas = streamsAtTheMoment();
            await().atMost(1, MINUTES).until(grows(people));
            recorded(send(lost));
        }
        assertThat(streams())
                .hasSizeGreaterThan(asItWas.size() + 10)
                .containsKey(lost.child().toString());
        stopSides();
        backup.complete(database);
        database.close();

        database = backup.restore(elsewhere, MOMENT);

        assertThat(streams()).isEqualTo(asItWas).containsKey(kept.child().toString());
        startSides(elsewhere);
        assertThatAllRowsFollowFromTheLog(asItWas.size());
        assertThatWhatWasLostIsSentAgain(kept, lost);
    }

    private void assertThatAllRowsFollowFromTheLog(int children) {
        var operator = issuer.token("operator");
        await().atMost(1, MINUTES)
                .until(() -> reads.get("/v1/operations/projections", operator).body().findValues("lagEvents").stream()
                        .allMatch(lag -> lag.asLong() == 0));
        var compared = reads.send(
                        reads.request("/v1/operations/reconciliation", operator).POST(BodyPublishers.noBody()))
                .body();
        assertThat(compared.get("children").asInt()).isEqualTo(children);
        assertThat(compared.get("mismatches").asInt()).isZero();
    }

    /** By everybody who had an answer since: what is there already is recognised. */
    private void assertThatWhatWasLostIsSentAgain(Submission kept, Submission lost) {
        var before = streams();

        recorded(send(kept));
        assertThat(streams()).isEqualTo(before);
        assertThat(reads.get("/v1/children/" + lost.child(), issuer.token("coordinator"))
                        .status())
                .isEqualTo(404);

        var version = recorded(send(lost)).etag().replace("\"", "");
        assertThat(reads.get("/v1/children/" + lost.child() + "?minVersion=" + version, issuer.token("coordinator"))
                        .status())
                .isEqualTo(200);
        assertThat(streams()).hasSize(before.size() + 1).containsAllEntriesOf(before);
    }

    private Product.Answer send(Submission submission) {
        return commands.post("/v1/children", issuer.token("director"), submission.body(), submission.child());
    }

    private void startSides(Path folder) throws Exception {
        var settings = Side.settings(folder, database, issuer, Map.of("permanency.gate.caller.burst", "1000000"));
        commands = Side.start("command-side", settings, null);
        reads = Side.start("query-side", settings, null);
        await().atMost(3, MINUTES).until(() -> commands.isReady() && reads.isReady());
    }

    private void stopSides() throws InterruptedException {
        commands.stop();
        reads.stop();
    }

    private static Callable<Boolean> grows(Recorders people) {
        var before = people.acknowledged().size();
        return () -> people.acknowledged().size() >= before + 20;
    }

    /** Nobody can record between the look at the streams and the mark in the log. */
    private Map<String, String> streamsAtTheMoment() {
        try (var session = new SingleConnectionDataSource(
                database.settings().get("permanency.query.database.url"), "postgres", "postgres", true)) {
            var sql = JdbcClient.create(session);
            return new TransactionTemplate(new JdbcTransactionManager(session)).execute(status -> {
                sql.sql("lock table events.domain_event in share mode").update();
                var streams = streams(sql);
                sql.sql("select pg_create_restore_point(?)")
                        .param(MOMENT)
                        .query()
                        .singleRow();
                return streams;
            });
        }
    }

    private Map<String, String> streams() {
        return streams(Backup.superuser(database));
    }

    /** Of each stream how many events it has, the last one, and a digest of every word of them. */
    private static Map<String, String> streams(JdbcClient sql) {
        var streams = new HashMap<String, String>();
        sql.sql("""
                        select stream_id, concat_ws(' ', count(*), max(sequence_number),
                               md5(string_agg(md5(row(e.*)::text), '' order by sequence_number))) as digest
                        from events.domain_event e group by stream_id
                        """).query(row -> {
            streams.put(row.getString("stream_id"), row.getString("digest"));
        });
        return streams;
    }
}
