package permanency.events;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.store.EventJson;

/** The names and the shape of events are for ever: a golden file is never changed once it has landed. */
class EventContractTest {

    /** Fields that are left out because another one is filled in, or which only some of their kind have. */
    private static final Set<String> EXCLUSIVE = Set.of(
            "Participant.position",
            "Recommendation.service",
            "Recommendation.assessor",
            "CaseHolder.provider",
            "Proposal.consultationId",
            "Standing.outOfScope",
            "Standing.achievedOn");

    static Stream<Class<?>> events() {
        return EventTypes.byName().values().stream();
    }

    @Test
    void every_event_has_a_golden_file() throws Exception {
        assertThat(goldenFiles()).containsAll(events().map(GoldenEvents::fileOf).toList());
    }

    @Test
    void every_golden_file_belongs_to_an_event() throws Exception {
        var names = goldenFiles().stream().map(f -> f.replaceFirst("\\.[0-9]+\\.json$", ""));
        assertThat(names).allMatch(EventTypes.byName()::containsKey);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_golden_event_is_written_as_it_was_read(Class<?> event) {
        var json = EventJson.mapper();
        var golden = GoldenEvents.text(event);
        var written = json.writeValueAsString(json.readValue(golden, event));
        assertThat(json.readTree(written)).isEqualTo(json.readTree(golden));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_golden_event_fills_in_every_field(Class<?> event) {
        assertThat(Shape.emptyFieldsOf(GoldenEvents.read(event))).isSubsetOf(EXCLUSIVE);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_a_record(Class<?> event) {
        assertThat(event).isRecord();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_made_of_JDK_and_event_types_with_Jackson_annotations_alone(Class<?> event) {
        assertThat(Shape.typesIn(event)).allMatch(EventContractTest::mayBePartOfAnEvent);
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_name_of_an_event_begins_with_its_chapter(Class<?> event) {
        var pack = event.getPackageName();
        var chapter = pack.substring(pack.lastIndexOf('.') + 1);
        assertThat(EventTypes.nameOf(event)).matches(chapter + "\\.[A-Z][A-Za-z0-9]+");
    }

    private static boolean mayBePartOfAnEvent(Class<?> type) {
        return type.isPrimitive()
                || Stream.of("java.", "permanency.events.", "com.fasterxml.jackson.annotation.")
                        .anyMatch(type.getName()::startsWith);
    }

    private static Set<String> goldenFiles() throws Exception {
        try (var files = Files.list(folder())) {
            return files.map(f -> f.getFileName().toString()).collect(toSet());
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(EventContractTest.class.getResource("/events").toURI());
    }
}
