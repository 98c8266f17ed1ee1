package permanency.query.child;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import permanency.events.RecordId;
import permanency.events.care.RoshConsultationRequested;
import permanency.events.care.RoshReferenceRecorded;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.records.TaskOpened;
import permanency.store.EventJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes reports of risk of significant harm out of a history, as it is shown to a provider (R139): their references, what
 * was asked for because of them, and whatever names these. A consultation stays, without the reference.
 */
final class Reports {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final List<String> OF_REPORT = List.of("roshReference", "roshReceivedOn");

    private final Set<String> ids = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    /** Whether the next event is left out. */
    boolean hides(HistoryEntry entry) {
        if (entry.event() instanceof ConsultationRecorded || !isOfReport(entry)) {
            return false;
        }
        if (!entry.derived()) {
            keys.add(entry.key());
            Optional.ofNullable(entry.event().recordId())
                    .map(RecordId::toString)
                    .ifPresent(ids::add);
        }
        return true;
    }

    /** One that is not left out, once all events were looked at. */
    HistoryEntry told(HistoryEntry entry) {
        if (entry.event() instanceof ConsultationRecorded) {
            return masked(entry);
        }
        return keys.contains(entry.key()) ? entry.saying(entry.payload(), entry.event(), null) : entry;
    }

    private boolean isOfReport(HistoryEntry entry) {
        var event = entry.event();
        return event instanceof RoshReferenceRecorded
                || event instanceof RoshConsultationRequested
                || event instanceof TaskOpened task && task.trigger() == ConsultationTrigger.ROSH_REPORT_CASE_BY_CASE
                || ids.stream().anyMatch(entry.payload()::contains);
    }

    private HistoryEntry masked(HistoryEntry entry) {
        var json = (ObjectNode) JSON.readTree(entry.payload());
        if (json.get("consultation") instanceof ObjectNode said) {
            said.remove(OF_REPORT);
            if (said.get("answeredTasks") instanceof ArrayNode answered) {
                answered.removeIf(id -> ids.contains(id.asString()));
            }
        }
        return entry.saying(json.toString(), JSON.treeToValue(json, ConsultationRecorded.class), entry.key());
    }
}
