package permanency.standalone;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import permanency.query.database.ReadStore;

/** How fast all projections are rebuilt, beside the rate of reading and deserialising their events alone. */
record RebuildTime(long events, double readSeconds, double rebuildSeconds, double replaceSeconds) {

    private static final List<String> MAKE_ALL_WRONG = List.of(
            "update read.child set district = 'WRONG'",
            "update read.standing set rule_version = 'WRONG'",
            "update read.review_due set rule_version = 'WRONG'",
            "update read.item set kind = 'WRONG'",
            "update read.record set person = 'WRONG'");

    static RebuildTime of(Product product) {
        readAll(product);
        var start = System.nanoTime();
        var events = readAll(product);
        var read = (System.nanoTime() - start) / 1e9;

        var rebuilt = rebuild(product);
        MAKE_ALL_WRONG.forEach(
                update -> Statements.administrator(product).sql(update).update());
        return new RebuildTime(events, read, rebuilt, rebuild(product));
    }

    private static double rebuild(Product product) {
        var start = System.nanoTime();
        var answer = Product.send(product.request("/v1/operations/projections/rebuild", product.token("operator"))
                .POST(BodyPublishers.noBody()));
        if (answer.status() != 200) {
            throw new IllegalStateException("the rebuild was answered " + answer.status() + " " + answer.body());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long readAll(Product product) {
        try (var events = product.bean(ReadStore.class).events().readEvents(null, false)) {
            return events.filter(e -> e.getPayload() != null).count();
        }
    }

    static boolean isCaughtUp(Product product) {
        var projections = product.get("operator", "/v1/operations/projections").body();
        return projections.findValues("lagEvents").stream().allMatch(lag -> lag.asLong() == 0);
    }

    @Override
    public String toString() {
        return ("%,d events: read and deserialised alone %,.0f a second; all projections rebuilt %,.0f a second, %.2f of"
                        + " it; with each row wrong before %,.0f a second, %.2f of it")
                .formatted(
                        events,
                        events / readSeconds,
                        events / rebuildSeconds,
                        readSeconds / rebuildSeconds,
                        events / replaceSeconds,
                        readSeconds / replaceSeconds);
    }
}
