package permanency.query.audit;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** An access as a resource {@code AuditEvent} of FHIR R4. */
final class AuditEvent {

    static final String NDJSON = "application/fhir+ndjson";

    private static final String SUCCESS = "0";
    private static final String MINOR_FAILURE = "4";

    private AuditEvent() {}

    static Map<String, Object> of(Access access) {
        var event = new LinkedHashMap<String, Object>();
        event.put("resourceType", "AuditEvent");
        event.put("id", String.valueOf(access.id()));
        event.put("type", Map.of("system", "http://terminology.hl7.org/CodeSystem/audit-event-type", "code", "rest"));
        event.put("action", "R");
        event.put("recorded", access.accessedAt().toString());
        event.put("outcome", access.wasShown() ? SUCCESS : MINOR_FAILURE);
        var purposes = Stream.of(access.purpose(), access.reason())
                .filter(Objects::nonNull)
                .map(AuditEvent::text)
                .toList();
        if (!purposes.isEmpty()) {
            event.put("purposeOfEvent", purposes);
        }
        event.put("agent", agents(access));
        event.put("source", Map.of("observer", Map.of("display", "Permanency Case History")));
        event.put("entity", entities(access));
        return event;
    }

    private static List<Object> agents(Access access) {
        var agents = new ArrayList<>();
        var reader = new LinkedHashMap<String, Object>();
        if (access.position() != null) {
            reader.put("role", List.of(text(access.position())));
        }
        reader.put("who", who(access));
        reader.put("requestor", true);
        agents.add(reader);
        if (access.onBehalfOf() != null) {
            agents.add(Map.ofEntries(
                    entry("type", text("on behalf of")),
                    entry("who", Map.of("display", access.onBehalfOf())),
                    entry("requestor", false)));
        }
        return agents;
    }

    private static Map<String, Object> who(Access access) {
        var identifier = new LinkedHashMap<String, Object>();
        identifier.put("value", access.actor());
        if (access.organisation() != null) {
            identifier.put("assigner", Map.of("display", access.organisation()));
        }
        return Map.of("identifier", identifier);
    }

    private static List<Object> entities(Access access) {
        var entities = new ArrayList<>();
        var what = new LinkedHashMap<String, Object>();
        what.put("name", access.what());
        if (access.correlationId() != null) {
            what.put("detail", List.of(Map.of("type", "correlationId", "valueString", access.correlationId())));
        }
        entities.add(what);
        access.children().stream().map(AuditEvent::child).forEach(entities::add);
        return entities;
    }

    private static Map<String, Object> child(UUID child) {
        return Map.of(
                "what", Map.of("identifier", Map.of("system", "urn:ietf:rfc:3986", "value", "urn:uuid:" + child)));
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }
}
