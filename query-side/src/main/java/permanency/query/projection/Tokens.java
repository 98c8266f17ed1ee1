package permanency.query.projection;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Up to where the projections have read, segment by segment, and which node is at it. */
@Component
public class Tokens {

    private static final TokenSchema TABLE = TokenSchema.builder()
            .setTokenTable("read.token_entry")
            .setProcessorNameColumn("processor_name")
            .setTokenTypeColumn("token_type")
            .build();

    private static final String ENTRIES = """
            select t.processor_name, t.segment, t.token, t.token_type, t.owner
            from read.token_entry t
            join read.projection p on p.name = t.processor_name %s
            order by t.processor_name, t.segment %s
            """;
    private static final String ALL = ENTRIES.formatted("", "");
    private static final String OF_ONE = ENTRIES.formatted("where p.name = :projection", "for update of t");

    /**
     * A segment as it stands in the table.
     *
     * @param token null while it has read nothing
     * @param node null while no node is at it
     */
    record Entry(String projection, int id, GapAwareTrackingToken token, String node) {}

    private final ReadStore store;
    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                    .allowIfSubType("org.axonframework.")
                    .build()))
            .build();

    private final String node;

    /** @param node under which this process claims its place; a name that outlives it goes on at once after a crash */
    Tokens(ReadStore store, @Value("${permanency.query.node:}") String node) {
        this.store = store;
        this.node = node.isEmpty() ? ManagementFactory.getRuntimeMXBean().getName() : node;
    }

    public TokenStore claimable() {
        var tokens = ClaimedTokens.builder()
                .connectionProvider(store.connections())
                .serializer(serializer)
                .schema(TABLE)
                .contentType(String.class);
        return new ClaimedTokens(tokens, store.sql(), node);
    }

    /** Where live processing of each projection is, by its name, without claiming it; none while it was never begun. */
    Map<String, Position> positions() {
        return all().stream().collect(groupingBy(Entry::projection, collectingAndThen(toList(), Tokens::position)));
    }

    static Position position(List<Entry> ofOneProjection) {
        return new Position(ofOneProjection.stream()
                .map(e -> Position.Reached.of(segment(e.id(), ofOneProjection), e.token()))
                .toList());
    }

    /** Which part of the children a segment has follows from which others there are. */
    static Segment segment(int id, List<Entry> ofOneProjection) {
        return Segment.computeSegment(
                id, ofOneProjection.stream().mapToInt(Entry::id).toArray());
    }

    List<Entry> all() {
        return entries(ALL, Map.of());
    }

    /** Until the transaction ends, no node gets on with the projection. */
    List<Entry> locked(String projection) {
        return entries(OF_ONE, Map.of("projection", projection));
    }

    /** For any node to claim. Who had it finds that it has no more. */
    void free(Entry entry, GapAwareTrackingToken token) {
        store.sql()
                .sql("""
                        update read.token_entry set token = :token, token_type = :type, owner = null
                        where processor_name = :name and segment = :segment
                        """)
                .param("token", token == null ? null : text(token))
                .param("type", token == null ? null : token.getClass().getName())
                .param("name", entry.projection())
                .param("segment", entry.id())
                .update();
    }

    /** A new one that has read as much as the entry. */
    void add(Entry entry, int segment) {
        store.sql()
                .sql("""
                        insert into read.token_entry (processor_name, segment, token, token_type, timestamp)
                        select processor_name, :other, token, token_type, timestamp from read.token_entry
                        where processor_name = :name and segment = :segment
                        """)
                .param("other", segment)
                .param("name", entry.projection())
                .param("segment", entry.id())
                .update();
    }

    void remove(Entry entry) {
        store.sql()
                .sql("delete from read.token_entry where processor_name = :name and segment = :segment")
                .param("name", entry.projection())
                .param("segment", entry.id())
                .update();
    }

    private String text(GapAwareTrackingToken token) {
        return serializer.serialize(token, String.class).getData();
    }

    private List<Entry> entries(String sql, Map<String, ?> params) {
        return store.sql()
                .sql(sql)
                .params(params)
                .query((row, n) -> new Entry(
                        row.getString("processor_name"),
                        row.getInt("segment"),
                        token(row.getString("token"), row.getString("token_type")),
                        row.getString("owner")))
                .list();
    }

    private GapAwareTrackingToken token(String json, String type) {
        return json == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(type, null)));
    }
}
