package permanency.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.events.ChildEvent;
import permanency.events.EventTypes;
import permanency.events.GoldenEvents;
import permanency.events.delegation.ArrangementKind;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeWithdrawn;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was written in an earlier revision is read in the present one. */
class RevisionsTest {

    /** Fields that came later, and stay empty where nobody was asked then. */
    private static final Map<String, Set<String>> CAME_LATER = Map.of(
            "delegation.LocalArrangementApproved", Set.of("minimumGrade"),
            "delegation.PilotStarted", Set.of("minimumGrade"),
            "goal.GoalChangeApproved", Set.of("culturalConsultationId", "culturalOverrideReason"),
            "responsibility.CaseResponsibilityTransferred", Set.of("basis", "placementId", "circumstances"),
            "review.ProgressReviewCorrected", Set.of("type"),
            "review.ReviewCopyOutstanding", Set.of("until"));

    private static final JsonMapper JSON = EventJson.mapper();
    private static final EventSerializer SERIALIZER = new EventSerializer();

    /** An event as it was written: its golden file of that revision. */
    record Written(String name, int revision, String text) {

        Object read() {
            var stored = new SimpleSerializedObject<>(text, String.class, name, String.valueOf(revision));
            return SERIALIZER.<String, Object>deserialize(stored);
        }

        Written with(UnaryOperator<String> change) {
            return new Written(name, revision, change.apply(text));
        }

        @Override
        public String toString() {
            return name + "." + revision;
        }
    }

    static Stream<Written> earlier() {
        return EventTypes.byName().keySet().stream()
                .flatMap(name ->
                        IntStream.range(1, Revisions.present(name)).mapToObj(revision -> written(name, revision)));
    }

    static Stream<String> names() {
        return EventTypes.byName().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_steps_lead_to_the_revision_that_the_event_is_written_in(String name) {
        assertThat(EventTypes.revisionOf(EventTypes.byName().get(name)))
                .isEqualTo(String.valueOf(Revisions.present(name)));
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void nothing_that_was_written_is_lost(Written written) {
        JsonNode now = JSON.valueToTree(written.read());
        assertThat(holds(now, JSON.readTree(written.text())))
                .as("%s holds what was in %s", now, written.text())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void every_field_is_filled_in_but_those_that_nobody_was_asked_for_then(Written written) {
        JsonNode now = JSON.valueToTree(written.read());
        var golden = JSON.readTree(GoldenEvents.text(EventTypes.byName().get(written.name())));
        var optional = CAME_LATER.getOrDefault(written.name(), Set.of());
        assertThat(golden.propertyNames())
                .filteredOn(field -> !optional.contains(field))
                .allSatisfy(field -> assertThat(now.has(field))
                        .as("%s: a step in Revisions fills it in, or it is among CAME_LATER", field)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void it_is_read_the_same_each_time(Written written) {
        assertThat(written.read()).isEqualTo(written.read());
    }

    @Test
    void a_correction_from_before_it_said_the_type_leaves_that_of_the_review() {
        var correction = (ProgressReviewCorrected)
                written("review.ProgressReviewCorrected", 1).read();
        var review = GoldenEvents.read(ProgressReviewRecorded.class);
        assertThat(correction.applyTo(review).type()).isEqualTo(review.type());
    }

    @Test
    void decisions_on_two_proposals_are_two_records() {
        var one = written("goal.GoalChangeWithdrawn", 1);
        var other = one.with(text -> text.replaceAll("(\"proposalId\": \"[^\"]*)[0-9a-f]\"", "$1f\""));
        var ids = Stream.of(one, other).map(w -> (GoalChangeWithdrawn) w.read()).toList();
        assertThat(ids.get(0).proposalId()).isNotEqualTo(ids.get(1).proposalId());
        assertThat(ids.get(0).recordId()).isNotEqualTo(ids.get(1).recordId());
    }

    @Test
    void what_was_approved_before_there_were_kinds_was_a_local_arrangement_of_no_grade_of_its_own() {
        var arrangement = (LocalArrangementApproved)
                written("delegation.LocalArrangementApproved", 1).read();
        assertThat(arrangement.kind()).isEqualTo(ArrangementKind.LOCAL_ARRANGEMENT);
        assertThat(arrangement.minimumGrade()).isNull();
    }

    @Test
    void a_decision_from_before_does_not_say_what_it_took() {
        var authority =
                ((GoalChangeApproved) written("goal.GoalChangeApproved", 2).read()).authority();
        assertThat(authority.kind()).isNotNull();
        assertThat(authority.levelDemanded()).isNull();
        assertThat(authority.gradeDemanded()).isNull();
        assertThat(authority.registerVersion()).isNull();
    }

    @Test
    void a_status_stated_at_registration_belongs_to_it() {
        var status = (ChildEvent) written("culture.IndigenousStatusRecorded", 1).read();
        assertThat(status.recordId().value()).isEqualTo(status.childId().value());
    }

    @Test
    void an_approval_was_decided_by_the_rules_of_march_2023() {
        var approved =
                (GoalChangeApproved) written("goal.GoalChangeApproved", 1).read();
        assertThat(approved.ruleVersion()).isEqualTo("2023-03-27");
    }

    /** Whether all that was written then stands there now, and perhaps more. */
    private static boolean holds(JsonNode now, JsonNode then) {
        if (then.isObject()) {
            return then.propertyStream().allMatch(field -> holds(now.path(field.getKey()), field.getValue()));
        } else if (then.isArray()) {
            return now.size() == then.size()
                    && IntStream.range(0, then.size()).allMatch(i -> holds(now.get(i), then.get(i)));
        }
        return now.equals(then);
    }

    private static Written written(String name, int revision) {
        return new Written(name, revision, GoldenEvents.text(EventTypes.byName().get(name), revision));
    }
}
