package permanency.query.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import permanency.events.GoldenEvents;
import permanency.store.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** What a coordinator logged, as a test tells it: entries like the golden ones but for some fields. */
final class CoordinatorLog {

    private final List<DomainEventMessage<?>> messages = new ArrayList<>();
    private final String stream;

    CoordinatorLog(String stream) {
        this.stream = stream;
    }

    List<DomainEventMessage<?>> messages() {
        return messages;
    }

    /**
     * @param part in which the fields are, as a JSON pointer
     * @return the id of the record
     */
    String enter(String instant, String id, String day, Class<?> type, String part, Map<String, Object> fields) {
        var json = EventJson.mapper();
        var tree = (ObjectNode) json.readTree(GoldenEvents.text(type));
        tree.put("recordId", id).put("occurredOn", day);
        fields.forEach((name, value) -> ((ObjectNode) tree.at(part)).set(name, json.valueToTree(value)));
        messages.add(new GenericDomainEventMessage<>(
                "CoordinatorLog",
                stream,
                messages.size(),
                json.treeToValue(tree, type),
                Map.of(),
                UUID.randomUUID().toString(),
                Instant.parse(instant)));
        return id;
    }
}
