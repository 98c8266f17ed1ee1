package permanency.standalone;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import permanency.query.database.ReadStore;

/**
 * How long a read takes over HTTP, beside the time that the database spent on its statements.
 *
 * @param nothing the median of a request by the same caller that is refused: what HTTP and the token cost at least
 */
record PageTimes(String read, double median, double p95, double sql, double nothing) {

    static final String HEAD =
            "%-85s %8s %8s %8s %8s %14s".formatted("read", "p50 ms", "p95 ms", "SQL ms", "p50/SQL", "(p50-HTTP)/SQL");

    private static final String NOTHING = "/v1/nothing";

    private static final int WARM_UP = 50;

    /** So that the first is not measured on a process that has hardly run. */
    static void warmUp(List<String> reads, Product product) {
        var children = children(product);
        reads.forEach(read -> repeat(read, WARM_UP, children, product));
    }

    /** The median of requests that are refused once it is known whose they are. */
    private static double ofNothing(int requests, Product product) {
        repeat(NOTHING, WARM_UP, List.of(""), product);
        return repeat(NOTHING, requests, List.of(""), product)[requests / 2];
    }

    static PageTimes of(String read, int requests, Product product, Statements statements) {
        var children = children(product);
        var nothing = ofNothing(requests, product);
        repeat(read, WARM_UP, children, product);
        statements.forget();
        var times = repeat(read, requests, children, product);
        return new PageTimes(
                read, times[requests / 2], times[requests * 95 / 100], statements.milliseconds() / requests, nothing);
    }

    /** Milliseconds, the shortest first. */
    private static double[] repeat(String read, int requests, List<String> children, Product product) {
        var past = CaseWork.TODAY.minusMonths(6);
        var times = new double[requests];
        for (int i = 0; i < requests; i++) {
            var path = read.formatted(past, Instant.now().minusSeconds(5), children.get(i % children.size()));
            var start = System.nanoTime();
            var answer = product.get("auditor", path);
            times[i] = (System.nanoTime() - start) / 1e6;
            if (answer.status() != (read.equals(NOTHING) ? 403 : 200)) {
                throw new IllegalStateException(path + " was answered " + answer.status());
            }
        }
        Arrays.sort(times);
        return times;
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
        return "%-85s %8.1f %8.1f %8.1f %8.2f %14.2f"
                .formatted(
                        read.replaceAll("%\\d\\$s", "..."), median, p95, sql, median / sql, (median - nothing) / sql);
    }
}
