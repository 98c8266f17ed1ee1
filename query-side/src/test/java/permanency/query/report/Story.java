package permanency.query.report;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import permanency.events.ChildEvent;
import permanency.events.GoldenEvents;
import permanency.events.RecordId;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.child.ChildRegistered;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.packages.ExtensionRequested;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewCopyProvided;
import permanency.history.ChildHistory;
import permanency.history.ScheduleRules;
import permanency.query.Told;
import permanency.reference.Reference;
import permanency.store.EventJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was recorded of one child, as a test tells it: facts like the golden ones but for some fields. What follows from
 * them is recorded with them, as the command side does.
 */
final class Story {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final Map<Class<?>, ObjectNode> GOLDEN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, String> IDS = Map.ofEntries(
            entry(ProgressReviewRecorded.class, "reviewId"),
            entry(ConsultationRecorded.class, "consultationId"),
            entry(GoalChangeProposed.class, "proposalId"),
            entry(ExtensionRequested.class, "applicationId"));

    private final Told told;
    private final String district;
    private final List<DomainEventMessage<ChildEvent>> messages = new ArrayList<>();
    private ChildHistory history = ChildHistory.EMPTY;

    Story(String district) {
        this.district = district;
        this.told = new Told(district);
    }

    UUID child() {
        return told.child();
    }

    List<DomainEventMessage<ChildEvent>> messages() {
        return messages;
    }

    /** A child that came into care on the day of its first goal. */
    Story begins(String bornOn, String status, String goal, String day) {
        return begins(bornOn, status, goal, day, day);
    }

    /** @param enteredOn null for a child that did not come into care */
    Story begins(String bornOn, String status, String goal, String day, String enteredOn) {
        tell(day, ChildRegistered.class, Map.of("dateOfBirth", bornOn, "district", district));
        tell(day, IndigenousStatusRecorded.class, Map.of("recordId", child().toString(), "status", status));
        if (enteredOn != null) {
            tell(enteredOn, EntryToCareRecorded.class, Map.of());
        }
        var target = goal.equals("LONG_TERM_CARE")
                ? ""
                : LocalDate.parse(day).plusMonths(24).toString();
        tell(day, CasePlanGoalSet.class, Map.of("goal", goal, "targetOn", target));
        return this;
    }

    Story to(String provider, String day) {
        tell(
                day,
                CaseResponsibilityTransferred.class,
                Map.of("to", Map.of("holder", "PSP_PROVIDER", "provider", provider)));
        return this;
    }

    /** A review in standard mode, of which the provider was given its copy. */
    RecordId reviewed(String day) {
        var review = reviewWithoutCopy(day);
        tell(day, ReviewCopyProvided.class, Map.of("reviewId", review.toString()));
        return review;
    }

    RecordId reviewWithoutCopy(String day) {
        return tell(day, ProgressReviewRecorded.class, standardReview());
    }

    static Map<String, Object> standardReview() {
        return Map.of("type", "PERMANENCY_REVIEW", "review/heightened", false, "review/heightenedReason", "");
    }

    /** Recorded in the morning after. */
    RecordId tell(String day, Class<? extends ChildEvent> type, Map<String, Object> fields) {
        return tellAt(LocalDate.parse(day).plusDays(1) + "T01:00:00Z", day, type, fields);
    }

    /** @param fields to be put in, by their path; what is empty is taken out */
    RecordId tellAt(String instant, String day, Class<? extends ChildEvent> type, Map<String, Object> fields) {
        var id = RecordId.of(UUID.randomUUID().toString());
        var told = note(id, instant, day, type, fields);
        passesUntil(instant);
        return told;
    }

    /** Without what follows from it, which is recorded when time passes until then. */
    RecordId note(
            RecordId id, String instant, String day, Class<? extends ChildEvent> type, Map<String, Object> fields) {
        var fact = fact(type, id, day, fields);
        add(Instant.parse(instant), fact);
        return fact.recordId();
    }

    void correctAt(
            String instant, RecordId record, String day, Class<? extends ChildEvent> type, Map<String, Object> fields) {
        noteCorrection(instant, record, day, type, fields);
        passesUntil(instant);
    }

    void noteCorrection(
            String instant, RecordId record, String day, Class<? extends ChildEvent> type, Map<String, Object> fields) {
        var id = RecordId.of(UUID.randomUUID().toString());
        note(id, instant, day, RecordCorrected.class, Map.of("corrects", record.toString()));
        note(record, instant, day, type, fields);
    }

    void voidAt(String instant, RecordId record, String day) {
        tellAt(instant, day, RecordVoided.class, Map.of("voids", record.toString()));
    }

    /** What time alone brought about until then is recorded. */
    Story passesUntil(String instant) {
        var time = Instant.parse(instant);
        var following = history.following(Reference.bundled());
        history.consequencesToRecord(following, LocalDate.ofInstant(time, SYDNEY))
                .forEach(e -> add(time, e));
        history.statementsToRecord(ScheduleRules.MARCH_2023).forEach(e -> add(time, e));
        return this;
    }

    ChildHistory history() {
        return history;
    }

    private void add(Instant instant, ChildEvent event) {
        history = history.apply(event);
        messages.add(told.at(instant, event));
    }

    private ChildEvent fact(Class<? extends ChildEvent> type, RecordId id, String day, Map<String, Object> fields) {
        var tree = GOLDEN.computeIfAbsent(type, t -> (ObjectNode) JSON.readTree(GoldenEvents.text(t)))
                .deepCopy();
        tree.put("childId", child().toString()).put("occurredOn", day);
        if (type != ChildRegistered.class) {
            tree.put(IDS.getOrDefault(type, "recordId"), id.toString());
        }
        if (type == ProgressReviewRecorded.class) {
            tree.put("documentedOn", day);
        }
        fields.forEach((path, value) -> put(tree, path, value));
        return JSON.treeToValue(tree, type);
    }

    private static void put(ObjectNode tree, String path, Object value) {
        var slash = path.indexOf('/');
        if (slash >= 0) {
            put((ObjectNode) tree.get(path.substring(0, slash)), path.substring(slash + 1), value);
        } else if ("".equals(value)) {
            tree.remove(path);
        } else {
            tree.set(path, JSON.valueToTree(value));
        }
    }
}
