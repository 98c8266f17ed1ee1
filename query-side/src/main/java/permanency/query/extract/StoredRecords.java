package permanency.query.extract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.care.ParentalResponsibilityRecorded;
import permanency.events.care.PlacementRecorded;
import permanency.events.child.ChildProfile;
import permanency.events.child.ChildProfileRecorded;
import permanency.events.child.Sex;
import permanency.events.culture.IndigenousStatus;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.goal.CasePlanGoal;
import permanency.events.responsibility.CaseResponsibilityHolder;
import permanency.events.review.ReviewMode;
import permanency.query.database.ReadStore;
import permanency.query.reference.ReferenceInForce;
import permanency.reference.Dated;
import permanency.reference.Windows;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of {@link ExtractSql}. Events of earlier revisions are given their present shape. */
@Component
class StoredRecords {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ChildProfile UNKNOWN = new ChildProfile(null, null, false, null);

    /** An event as a row has it among others. */
    private record Written(String name, String revision, String payload, String districts) {}

    private final Serializer serializer;
    private final NationalCoding national;
    private final Dated<Windows> windows;

    StoredRecords(ReadStore store, ReferenceInForce reference) {
        this.serializer = store.events().getEventSerializer();
        this.national = new NationalCoding(reference.get().nationalCodes());
        this.windows = reference.get().windows();
    }

    StoredRecord of(ResultSet row) throws SQLException {
        return new StoredRecord(
                row.getObject("id", UUID.class),
                event(row.getString("name"), row.getString("revision"), row.getString("payload")),
                recorded(row),
                child(row),
                standing(row),
                new CorrectionPart(uuid(row.getString("corrects")), row.getString("correction_reason")),
                day(row, "due_on"),
                day(row, "superseded_on"),
                new CohortPart(row.getString("cohort"), row.getString("criteria")),
                steps(row.getString("steps")),
                ofTheDay(row),
                national);
    }

    private static RecordedPart recorded(ResultSet row) throws SQLException {
        return new RecordedPart(
                uuid(row.getString("event_id")),
                day(row, "occurred_on"),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("position"),
                row.getString("organisation"),
                row.getString("districts"),
                row.getString("grade"),
                row.getString("level"));
    }

    private ChildPart child(ResultSet row) throws SQLException {
        var facts = steps(row.getString("facts"));
        var status = facts.last(IndigenousStatusRecorded.class);
        var profile = facts.last(ChildProfileRecorded.class)
                .map(ChildProfileRecorded::profile)
                .orElse(UNKNOWN);
        var order = facts.last(CourtOrderRecorded.class);
        return new ChildPart(
                row.getObject("child_id", UUID.class),
                row.getString("child_story_id"),
                bornOn(row),
                value(Sex.class, row.getString("sex")),
                value(IndigenousStatus.class, row.getString("indigenous_status")),
                status.map(IndigenousStatusRecorded::occurredOn).orElse(null),
                status.map(IndigenousStatusRecorded::source).orElse(null),
                profile.culturalBackground(),
                profile.languages(),
                profile.siblingGroupId(),
                day(row, "in_care_since"),
                facts.last(PlacementRecorded.class).map(PlacementRecorded::type).orElse(null),
                facts.last(ParentalResponsibilityRecorded.class)
                        .map(ParentalResponsibilityRecorded::holder)
                        .orElse(null),
                order.map(o -> o.order().kind()).orElse(null),
                order.map(o -> national.order(o.order().kind(), o.occurredOn())).orElse(null),
                order.map(CourtOrderRecorded::occurredOn).orElse(null),
                order.map(o -> o.order().expiresOn()).orElse(null));
    }

    private static LocalDate bornOn(ResultSet row) throws SQLException {
        var said = row.getString("date_of_birth");
        return said == null ? null : LocalDate.parse(said);
    }

    private Set<Need> ofTheDay(ResultSet row) throws SQLException {
        var day = day(row, "occurred_on");
        return OfTheDay.needs(day, bornOn(row), row.getBoolean("order_ends"), windows.on(day));
    }

    /** Nothing, when it was never said where the child stood. */
    private static StandingPart standing(ResultSet row) throws SQLException {
        var district = row.getString("at_district");
        var provider = row.getString("at_provider");
        var holder = provider == null ? CaseResponsibilityHolder.DCJ : CaseResponsibilityHolder.PSP_PROVIDER;
        return new StandingPart(
                district == null ? null : holder,
                provider,
                row.getString("responsible_unit"),
                district,
                value(CasePlanGoal.class, row.getString("goal")),
                day(row, "goal_since"),
                day(row, "target_on"),
                value(ReviewMode.class, row.getString("mode")));
    }

    private Steps steps(String json) {
        var written = json == null ? List.<Written>of() : List.of(JSON.readValue(json, Written[].class));
        return new Steps(written.stream()
                .map(w -> new Steps.Step(event(w.name(), w.revision(), w.payload()), w.districts()))
                .toList());
    }

    private ChildEvent event(String name, String revision, String payload) {
        return serializer.deserialize(new SimpleSerializedObject<>(payload, String.class, name, revision));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static UUID uuid(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
