package permanency.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.events.ChildId;
import permanency.events.EventTypes;
import permanency.events.GoldenEvents;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;

class EventSerializerTest {

    private final EventSerializer serializer = new EventSerializer();

    static Stream<Class<?>> events() {
        return EventTypes.byName().values().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_under_its_stable_name_and_read_back(Class<?> type) {
        var event = GoldenEvents.read(type);
        var written = serializer.serialize(event, String.class);
        assertThat(written.getType().getName()).isEqualTo(EventTypes.nameOf(type));
        assertThat(written.getType().getRevision()).isEqualTo(EventTypes.revisionOf(type));
        assertThat(serializer.<String, Object>deserialize(written)).isEqualTo(event);
    }

    @Test
    void what_is_stored_is_found_by_name_without_the_name_of_a_Java_class() {
        var stored = new SimpleSerializedObject<>(
                GoldenEvents.text(CasePlanGoalSet.class), String.class, "goal.CasePlanGoalSet", "1");
        assertThat(serializer.<String, Object>deserialize(stored)).isInstanceOf(CasePlanGoalSet.class);
    }

    @Test
    void a_revision_to_come_is_not_taken_for_the_present_one() {
        var text = GoldenEvents.text(CasePlanGoalSet.class);
        var stored = new SimpleSerializedObject<>(text, String.class, "goal.CasePlanGoalSet", "99");
        assertThatThrownBy(() -> serializer.<String, Object>deserialize(stored)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void absent_fields_are_left_out_and_dates_are_in_ISO_form() {
        var childId = ChildId.of("0c8f7a52-1f6b-4b0e-8a4e-6d3b2a9e7f11");
        var recordId = RecordId.of("5b6f3c1a-4d2e-4f7a-9c10-000000000103");
        var longTermCare = new CasePlanGoalSet(
                childId, recordId, LocalDate.of(2021, 2, 24), CasePlanGoal.LONG_TERM_CARE, null, null, null, null);
        assertThat(serializer.serialize(longTermCare, String.class).getData())
                .isEqualTo("{\"childId\":\"" + childId + "\",\"recordId\":\"" + recordId
                        + "\",\"occurredOn\":\"2021-02-24\",\"goal\":\"LONG_TERM_CARE\"}");
    }
}
