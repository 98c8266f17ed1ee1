package permanency.query.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import permanency.events.Consequence;
import permanency.events.EventTypes;
import permanency.events.RecordId;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;

class KnownItemsTest {

    private static final Instant T1 = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant T2 = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant T3 = Instant.parse("2026-03-01T00:00:00Z");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final RecordId ONE = Followed.id(1);
    private static final String TASK = TaskOpened.key(TaskKind.CONSULTATION, ONE);

    private final Followed told = Followed.of(UUID.randomUUID());
    private final KnownItems items = new KnownItems(List.of());

    /** Another kind of consequence needs a line in Items, and perhaps a list. */
    @Test
    void every_consequence_has_a_row() {
        assertThat(Items.consequences())
                .containsExactlyInAnyOrderElementsOf(EventTypes.byName().values().stream()
                        .filter(Consequence.class::isAssignableFrom)
                        .collect(Collectors.toSet()));
    }

    @Test
    void what_ends_a_task_makes_a_version_of_it_that_is_known_from_then_on() {
        items.say(T1, told.task(ONE, MARCH));
        items.say(T2, told.taskEnded(ONE, APRIL));

        assertThat(versions(TASK)).containsExactly("2026-01 to 2026-02 open", "2026-02 to ... ended 2026-04-01");
    }

    @Test
    void a_task_whose_end_is_withdrawn_is_open_again() {
        items.say(T1, told.task(ONE, MARCH));
        items.say(T2, told.taskEnded(ONE, APRIL));
        items.say(T3, told.withdrawn(told.taskEnded(ONE, APRIL).key(), APRIL));

        assertThat(versions(TASK))
                .containsExactly(
                        "2026-01 to 2026-02 open", "2026-02 to 2026-03 ended 2026-04-01", "2026-03 to ... open");
    }

    @Test
    void a_task_that_is_said_anew_stays_ended() {
        items.say(T1, told.task(ONE, MARCH));
        items.say(T1, told.taskEnded(ONE, APRIL));
        items.say(T2, told.task(ONE, MARCH.plusDays(1)));

        assertThat(versions(TASK)).last().isEqualTo("2026-02 to ... ended 2026-04-01");
    }

    @Test
    void what_is_said_at_one_instant_has_one_version() {
        items.say(T1, told.task(ONE, MARCH));
        items.say(T1, told.withdrawn(TASK, MARCH));
        items.say(T1, told.task(ONE, APRIL));
        items.say(T1, told.unanswered(ONE, APRIL));

        assertThat(versions(TASK)).containsExactly("2026-01 to ... open unanswered 2026-04-01");
    }

    @Test
    void what_is_said_again_without_a_change_makes_no_version() {
        items.say(T1, told.task(ONE, MARCH));
        items.say(T2, told.task(ONE, MARCH));

        assertThat(versions(TASK)).containsExactly("2026-01 to ... open");
    }

    @Test
    void an_exception_is_closed_by_a_fact_that_can_be_corrected_and_voided() {
        var closing = Followed.id(2);
        items.say(T1, told.exception(ONE, MARCH));
        items.say(T1, told.closed(closing, ONE, APRIL));
        items.say(T2, told.corrected(closing, APRIL));
        items.say(T2, told.closed(closing, ONE, APRIL.plusDays(1)));
        items.say(T3, told.voided(closing, APRIL.plusDays(1)));

        assertThat(versions(told.exception(ONE, MARCH).key()))
                .containsExactly(
                        "2026-01 to 2026-02 ended 2026-04-01",
                        "2026-02 to 2026-03 ended 2026-04-02",
                        "2026-03 to ... open");
    }

    @Test
    void a_clock_set_back_does_not_change_what_was_known_before() {
        items.say(T2, told.task(ONE, MARCH));
        items.say(T1, told.taskEnded(ONE, APRIL));

        assertThat(versions(TASK)).containsExactly("2026-02 to ... ended 2026-04-01");
    }

    @Test
    void it_goes_on_from_the_rows_that_nothing_has_superseded() {
        items.say(T1, told.task(ONE, MARCH));
        var goesOn = new KnownItems(items.changed());
        goesOn.say(T2, told.taskEnded(ONE, APRIL));

        assertThat(goesOn.changed())
                .filteredOn(i -> i.itemKey().equals(TASK))
                .extracting(Item::knownFrom)
                .containsExactly(T1, T2);
    }

    private List<String> versions(String key) {
        return items.changed().stream()
                .filter(i -> i.itemKey().equals(key))
                .map(KnownItemsTest::text)
                .toList();
    }

    private static String text(Item item) {
        var unanswered = item.detail().get("unansweredOn");
        return month(item.knownFrom())
                + " to "
                + (item.knownTo() == null ? "..." : month(item.knownTo()))
                + (item.endedOn() == null ? " open" : " ended " + item.endedOn())
                + (unanswered == null ? "" : " unanswered " + unanswered);
    }

    private static String month(Instant instant) {
        return instant.toString().substring(0, 7);
    }
}
