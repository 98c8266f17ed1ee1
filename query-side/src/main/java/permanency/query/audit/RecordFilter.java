package permanency.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import permanency.events.DistrictId;
import permanency.events.EventTypes;
import permanency.policy.LegalTime;
import permanency.query.http.BadParameter;
import permanency.reference.DistrictGroups;
import permanency.reference.Reference;

/** The conditions of a search, of those that are asked for only: so that each of them finds its index. */
final class RecordFilter {

    /** What is asked for is of children alone. */
    private static final String NONE = "false";

    /** Word for word the condition of an index. */
    private static final String IS_CORRECTION = """
            r.name in ('records.RecordCorrected', 'records.RecordVoided', 'review.ProgressReviewCorrected',
                       'review.ProgressReviewVoided')""";

    private final List<String> ofChildren = new ArrayList<>();
    private final List<String> ofStreams = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    private RecordFilter() {}

    static RecordFilter of(RecordsQuery query, Instant asKnownAt, Reference reference) {
        var filter = new RecordFilter();
        filter.when(asKnownAt.atOffset(ZoneOffset.UTC), "r.known_from <= :asKnownAt", "asKnownAt");
        filter.when(query.actor(), "r.actor = :actor", "actor");
        filter.when(query.organisation(), "r.organisation = :organisation", "organisation");
        filter.when(query.position(), "r.position = :position", "position");
        filter.when(event(query.name()), "r.name = :name", "name");
        filter.when(text(query.decision()), "r.outcome = :decision", NONE, "decision");
        filter.when(query.clause(), "r.clause = :clause", "clause");
        filter.when(text(query.authority()), "r.authority = :authority", "authority");
        filter.when(
                query.district(),
                "r.district = :district",
                "r.districts @> array[cast(:district as text)]",
                "district");
        filter.when(
                districts(query.districtGroup(), asKnownAt, reference),
                "r.district = any(:districts)",
                "r.districts && cast(:districts as text[])",
                "districts");
        filter.when(query.provider(), "r.provider = :provider", "provider");
        filter.when(query.child(), "r.child_id = :child", NONE, "child");
        filter.time(query.recordedFrom(), "r.known_from >= :recordedFrom", "recordedFrom");
        filter.time(query.recordedTo(), "r.known_from < :recordedTo", "recordedTo");
        filter.day(query.occurredFrom(), "r.occurred_on >= :occurredFrom", "occurredFrom");
        filter.day(query.occurredTo(), "r.occurred_on <= :occurredTo", "occurredTo");
        filter.when(query.correlationId(), "r.correlation_id = :correlationId", "correlationId");
        filter.corrected(query.corrected());
        return filter;
    }

    /** Those that follow on the last one of a page. */
    RecordFilter after(Cursor cursor) {
        if (cursor != null) {
            ofChildren.add("(r.known_from, r.child_id, r.version) < (:cursorKnown, :cursorPlace, :cursorVersion)");
            ofStreams.add("(r.known_from, r.place, r.version) < (:cursorKnown, :cursorPlace, :cursorVersion)");
            params.put("cursorKnown", cursor.recordedAt().atOffset(ZoneOffset.UTC));
            params.put("cursorPlace", cursor.place());
            params.put("cursorVersion", cursor.version());
        }
        return this;
    }

    /** Of {@code read.record}. */
    String ofChildren() {
        return String.join("\n  and ", ofChildren);
    }

    /** Of {@code events.stream_record}. */
    String ofStreams() {
        return String.join("\n  and ", ofStreams);
    }

    Map<String, Object> params() {
        return params;
    }

    private void corrected(Corrected corrected) {
        if (corrected == Corrected.SUPERSEDED) {
            both("r.known_to <= :asKnownAt", "r.known_to <= :asKnownAt");
        } else if (corrected == Corrected.CORRECTIONS) {
            both(IS_CORRECTION, "r.correction");
        }
    }

    private void when(Object value, String condition, String param) {
        when(value, condition, condition, param);
    }

    private void when(Object value, String children, String streams, String param) {
        if (value != null) {
            both(children, streams);
            params.put(param, value);
        }
    }

    private void both(String children, String streams) {
        ofChildren.add(children);
        ofStreams.add(streams);
    }

    private static String event(String name) {
        if (name != null && !EventTypes.byName().containsKey(name)) {
            throw new BadParameter("name", "is the name of no event");
        }
        return name;
    }

    private static String[] districts(String group, Instant asKnownAt, Reference reference) {
        return group == null
                ? null
                : reference.districtGroups().on(LegalTime.day(asKnownAt)).groups().stream()
                        .filter(g -> g.code().equals(group))
                        .findFirst()
                        .map(RecordFilter::codes)
                        .orElseThrow(() -> new BadParameter("districtGroup", "is no group of districts"));
    }

    private static String[] codes(DistrictGroups.Group group) {
        return group.districts().stream().map(DistrictId::code).toArray(String[]::new);
    }

    private void time(Instant instant, String condition, String param) {
        when(OurTimes.at(instant, param), condition, param);
    }

    private void day(LocalDate day, String condition, String param) {
        if (day != null) {
            OurTimes.require(day, param);
            when(day, condition, param);
        }
    }

    private static String text(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
