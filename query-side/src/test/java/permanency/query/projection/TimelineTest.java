package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final UUID CHILD = UUID.randomUUID();
    private static final Instant T1 = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant T2 = Instant.parse("2026-02-01T00:00:00Z");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private final Timeline<String> timeline = new Timeline<>(CHILD, List.of());

    @Test
    void what_is_said_holds_without_end() {
        timeline.say(T1, MARCH, FIRST);

        assertThat(timeline.periods()).containsExactly(row(MARCH, null, T1, null, FIRST));
    }

    @Test
    void what_is_said_of_a_later_day_cuts_what_held_before_and_keeps_what_was_known() {
        timeline.say(T1, MARCH, FIRST);
        timeline.say(T2, APRIL, SECOND);

        assertThat(timeline.periods())
                .containsExactlyInAnyOrder(
                        row(MARCH, null, T1, T2, FIRST),
                        row(MARCH, APRIL, T2, null, FIRST),
                        row(APRIL, null, T2, null, SECOND));
    }

    @Test
    void what_is_said_of_an_earlier_day_takes_the_place_of_all_after_it() {
        timeline.say(T1, APRIL, FIRST);
        timeline.say(T2, MARCH, SECOND);

        assertThat(timeline.periods())
                .containsExactlyInAnyOrder(row(APRIL, null, T1, T2, FIRST), row(MARCH, null, T2, null, SECOND));
    }

    @Test
    void what_was_cut_before_stays_as_it_is() {
        timeline.say(T1, MARCH, FIRST);
        timeline.say(T2, APRIL, SECOND);
        timeline.say(T2.plusSeconds(1), APRIL, FIRST);

        assertThat(timeline.periods()).contains(row(MARCH, APRIL, T2, null, FIRST));
    }

    @Test
    void of_what_is_said_at_one_instant_only_the_last_was_ever_known() {
        timeline.say(T1, MARCH, FIRST);
        timeline.say(T1, APRIL, SECOND);
        timeline.say(T1, APRIL, FIRST);

        assertThat(timeline.periods())
                .containsExactlyInAnyOrder(row(MARCH, APRIL, T1, null, FIRST), row(APRIL, null, T1, null, FIRST));
    }

    @Test
    void it_goes_on_from_the_rows_that_nothing_has_superseded() {
        var goesOn = new Timeline<>(CHILD, List.of(row(MARCH, null, T1, null, FIRST)));
        goesOn.say(T2, MARCH, SECOND);

        assertThat(goesOn.periods())
                .containsExactlyInAnyOrder(row(MARCH, null, T1, T2, FIRST), row(MARCH, null, T2, null, SECOND));
    }

    @Test
    void a_clock_set_back_does_not_change_what_was_known_before() {
        timeline.say(T2, MARCH, FIRST);
        timeline.say(T1, MARCH, SECOND);

        assertThat(timeline.periods()).containsExactly(row(MARCH, null, T2, null, SECOND));
    }

    private static Period<String> row(LocalDate from, LocalDate to, Instant knownFrom, Instant knownTo, String said) {
        return new Period<>(CHILD, from, to, knownFrom, knownTo, said);
    }
}
