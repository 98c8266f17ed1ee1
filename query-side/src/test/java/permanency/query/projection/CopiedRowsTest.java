package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CopiedRowsTest {

    private static final UUID CHILD = UUID.fromString("03573d8e-dcb6-3b02-a0e0-99609b0761fc");

    record Who(String actorName, Integer grade) {}

    record Row(
            UUID childId,
            String text,
            LocalDate heldOn,
            Instant knownFrom,
            Map<String, String> detail,
            @JsonUnwrapped Who who)
            implements OfChild {}

    @Test
    void columns_have_the_names_of_components_and_of_those_that_are_unwrapped() {
        assertThat(Table.of("row", Row.class, "child_id").names(""))
                .isEqualTo("child_id, text, held_on, known_from, detail, actor_name, grade");
    }

    @Test
    void a_timeline_has_the_columns_of_what_is_said() {
        assertThat(Table.ofTimeline("row", Who.class).names("t."))
                .isEqualTo("t.child_id, t.valid_from, t.valid_to, t.known_from, t.known_to, t.actor_name, t.grade");
    }

    @Test
    void what_would_end_a_cell_or_a_row_is_escaped_and_nothing_is_told_from_an_empty_text() {
        var full = new Row(
                CHILD,
                "a\tb\\c\nd\re",
                LocalDate.of(2026, 3, 1),
                Instant.parse("2026-03-02T10:00:00Z"),
                Map.of("name", "x\"y\\z"),
                new Who("", 9));
        var empty = new Row(CHILD, null, null, null, null, null);

        assertThat(CopiedRows.of(
                        List.of(full, empty),
                        Table.of("row", Row.class, "child_id").columns()))
                .isEqualTo(CHILD + "\ta\\tb\\\\c\\nd\\re\t2026-03-01\t2026-03-02T10:00:00Z\t"
                        + "{\"name\":\"x\\\\\"y\\\\\\\\z\"}\t\t9\n"
                        + CHILD + "\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\n");
    }
}
