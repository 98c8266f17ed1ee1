package permanency.query.projection;

import static java.util.stream.Collectors.toMap;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Up to where the projections have read. */
@Component
class Tokens {

    private static final TokenSchema TABLE = TokenSchema.builder()
            .setTokenTable("read.token_entry")
            .setProcessorNameColumn("processor_name")
            .setTokenTypeColumn("token_type")
            .build();

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

    TokenStore claimable() {
        return JdbcTokenStore.builder()
                .connectionProvider(store.connections())
                .serializer(serializer)
                .schema(TABLE)
                .contentType(String.class)
                .nodeId(node)
                .build();
    }

    /** Where live processing of each projection is, by its name, without claiming it; none while it has read nothing. */
    Map<String, Position> positions() {
        return store
                .sql()
                .sql("select processor_name, token, token_type from read.token_entry where token is not null")
                .query((row, n) -> Map.entry(
                        row.getString("processor_name"),
                        Position.of(token(row.getString("token"), row.getString("token_type")))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private GapAwareTrackingToken token(String json, String type) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(type, null)));
    }
}
