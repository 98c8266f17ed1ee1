package permanency.query.projection;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tokens that nobody moves but the node that holds the segment. Axon's own would take a segment that was given up while
 * it was being worked on, or write one anew that has been merged: then two nodes could have the same child.
 */
final class ClaimedTokens extends JdbcTokenStore {

    private static final String HELD = """
            select from read.token_entry where processor_name = :name and segment = :segment and owner = :node for update
            """;

    private final JdbcClient sql;
    private final String node;

    ClaimedTokens(Builder builder, JdbcClient sql, String node) {
        super(builder.nodeId(node));
        this.sql = sql;
        this.node = node;
    }

    @Override
    public void storeToken(TrackingToken token, String processorName, int segment) {
        requireHeld(processorName, segment);
        super.storeToken(token, processorName, segment);
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        requireHeld(processorName, segment);
        super.extendClaim(processorName, segment);
    }

    private void requireHeld(String name, int segment) {
        var held = sql.sql(HELD)
                .param("name", name)
                .param("segment", segment)
                .param("node", node)
                .query((row, n) -> true)
                .optional();
        if (held.isEmpty()) {
            throw new UnableToClaimTokenException("Segment " + segment + " of " + name + " is not held any more.");
        }
    }
}
