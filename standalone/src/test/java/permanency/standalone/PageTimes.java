package permanency.standalone;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import permanency.query.database.ReadStore;

/**
 * How long a read takes over HTTP, beside its statements: as the database counts planning and execution, and as a bare
 * client waits for them (sent, parsed, run, all rows read, committed).
 */
record PageTimes(String read, double median, double p95, double sql, double bare) {

    static final String HEAD = "%-85s %8s %8s %8s %8s %8s %8s"
            .formatted("read", "p50 ms", "p95 ms", "SQL ms", "p50/SQL", "bare ms", "p50/bare");

    private static final int WARM_UP = 50;

    /** How often the statements of each are sent: by what is timed, by what is overheard, by the bare client. */
    private static final int SENT = 3;

    /** So that the first is not measured on a process that has hardly run, nor the others on one that still compiles. */
    private static final int WARM_UP_OF_ALL = 200;

    static void warmUp(List<String> reads, Product product) {
        var children = children(product);
        for (var read : reads) {
            IntStream.range(0, WARM_UP_OF_ALL).forEach(i -> read(read, i, children, product));
        }
    }

    /** Request and bare client in turn, so that a machine that becomes slower does so for both. */
    static PageTimes of(String read, int requests, Product product, Statements statements) {
        var children = children(product);
        var overheard = product.bean(SentStatements.class);
        var times = new double[requests];
        var bare = new double[requests];
        try (var client = overheard.bareClient()) {
            for (int i = -WARM_UP; i < requests; i++) {
                if (i == 0) {
                    statements.forget();
                }
                var number = Math.abs(i);
                var time = read(read, number, children, product);
                var alike = client.milliseconds(overheard.of(() -> read(read, number, children, product)));
                if (i >= 0) {
                    times[i] = time;
                    bare[i] = alike;
                }
            }
        }
        Arrays.sort(times);
        Arrays.sort(bare);
        return new PageTimes(
                read,
                times[requests / 2],
                times[requests * 95 / 100],
                statements.milliseconds() / (SENT * requests),
                bare[requests / 2]);
    }

    /** Milliseconds. */
    private static double read(String read, int number, List<String> children, Product product) {
        var child = children.get(number % children.size());
        var path = read.formatted(CaseWork.TODAY.minusMonths(6), Instant.now().minusSeconds(5), child);
        var start = System.nanoTime();
        var answer = product.get("auditor", path);
        var time = (System.nanoTime() - start) / 1e6;
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " was answered " + answer.status());
        }
        return time;
    }

    private static List<String> children(Product product) {
        return product.bean(ReadStore.class)
                .sql()
                .sql("select distinct stream_id from events.domain_event where stream_type = 'Child' and"
                        + " global_index between 1000 and 5000 limit 100")
                .query(String.class)
                .list();
    }

    @Override
    public String toString() {
        return "%-85s %8.1f %8.1f %8.1f %8.2f %8.1f %8.2f"
                .formatted(read.replaceAll("%\\d\\$s", "..."), median, p95, sql, median / sql, bare, median / bare);
    }
}
