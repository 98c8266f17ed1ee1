package permanency.query;

import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import permanency.query.database.TestDatabase;

/** A query side beside the one that most tests share, on a database of its own. */
public final class OwnSide {

    private OwnSide() {}

    /** @param more of what it is made of */
    public static ConfigurableApplicationContext start(
            TestDatabase database, Stream<String> settings, Class<?>... more) {
        var always = Stream.of(
                "--server.port=0", "--management.server.port=", "--permanency.query.database.url=" + database.url());
        return QuerySide.application()
                .sources(Surroundings.class)
                .sources(more)
                .run(Stream.concat(always, settings).toArray(String[]::new));
    }
}
