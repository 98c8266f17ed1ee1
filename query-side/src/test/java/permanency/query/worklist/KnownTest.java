package permanency.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownTest {

    private static final String SQL = "select from read.item i where " + Known.row("i") + " and i.list = 'task'";

    @Test
    void as_known_now_what_nothing_has_superseded_counts() {
        assertThat(Known.in(SQL, true))
                .isEqualTo("select from read.item i where i.known_to is null and i.list = 'task'");
    }

    @Test
    void as_known_at_an_instant_what_was_recorded_by_then_and_not_superseded_by_then_counts() {
        assertThat(Known.in(SQL, false))
                .isEqualTo("select from read.item i where i.known_from <= :asKnownAt"
                        + " and coalesce(i.known_to, 'infinity') > :asKnownAt and i.list = 'task'");
    }
}
