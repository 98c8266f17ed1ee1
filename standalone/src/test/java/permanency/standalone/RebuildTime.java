package permanency.standalone;

import java.net.http.HttpRequest.BodyPublishers;
import permanency.query.database.ReadStore;

/** How fast all projections are rebuilt, beside the rate of reading and deserialising their events alone. */
record RebuildTime(long events, double readSeconds, double rebuildSeconds) {

    static RebuildTime of(Product product) {
        readAll(product);
        var start = System.nanoTime();
        var events = readAll(product);
        var read = (System.nanoTime() - start) / 1e9;

        start = System.nanoTime();
        var answer = Product.send(product.request("/v1/operations/projections/rebuild", product.token("operator"))
                .POST(BodyPublishers.noBody()));
        var rebuilt = (System.nanoTime() - start) / 1e9;
        if (answer.status() != 200) {
            throw new IllegalStateException("the rebuild was answered " + answer.status() + " " + answer.body());
        }
        return new RebuildTime(events, read, rebuilt);
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
        return "%,d events: read and deserialised alone %,.0f a second; all projections rebuilt %,.0f a second, %.2f of it"
                .formatted(events, events / readSeconds, events / rebuildSeconds, readSeconds / rebuildSeconds);
    }
}
