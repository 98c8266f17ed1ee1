package permanency.query.projection;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Lets go of segments of which this node has more than its share, so that every node that is up has some. */
@Component
class Sharing {

    /** Of a connection that each node keeps, so that the database knows which are up. */
    static final String NODE = "permanency query node";

    private static final long LEAVE_TO_OTHERS_SECONDS = 5;

    private static final String NODES = """
            select count(*) from pg_stat_activity
            where application_name = :node and usename = current_user and datname = current_database()
            """;

    private record Held(PooledStreamingEventProcessor processor, int segment) {

        void letGo() {
            processor.releaseSegment(segment, LEAVE_TO_OTHERS_SECONDS, TimeUnit.SECONDS);
        }
    }

    private final Tokens tokens;
    private final ReadStore store;

    Sharing(Tokens tokens, ReadStore store) {
        this.tokens = tokens;
        this.store = store;
    }

    void even(Collection<PooledStreamingEventProcessor> processors) {
        var nodes = Math.max(1, nodes());
        var share = (tokens.all().size() + nodes - 1) / nodes;
        processors.stream()
                .flatMap(p -> p.processingStatus().keySet().stream().map(segment -> new Held(p, segment)))
                .skip(share)
                .forEach(Held::letGo);
    }

    private int nodes() {
        return store.sql().sql(NODES).param("node", NODE).query(Integer.class).single();
    }
}
