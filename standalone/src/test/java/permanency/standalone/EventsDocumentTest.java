package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import permanency.events.EventTypes;

/** docs/events.md has a row for every event at its present revision, and for no other. */
class EventsDocumentTest {

    private final String document;

    EventsDocumentTest() throws IOException {
        document = Files.readString(Path.of("../docs/events.md"));
    }

    @Test
    void every_event_has_a_row_with_its_revision() {
        assertThat(EventTypes.byName())
                .allSatisfy((name, type) -> assertThat(document)
                        .as(name + " " + EventTypes.revisionOf(type))
                        .containsPattern(
                                "\\| (- )?`" + name + "` \\| [0-9, ]*\\b" + EventTypes.revisionOf(type) + " \\|"));
    }

    @Test
    void no_row_is_about_an_event_that_there_is_not() {
        assertThat(document.lines()
                        .filter(line -> line.matches("\\| (- )?`[a-z]+\\.[A-Z].*"))
                        .map(line -> line.replaceFirst("\\| (- )?`([^`]+)`.*", "$2")))
                .allMatch(EventTypes.byName()::containsKey);
    }
}
