package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import permanency.query.Told;

/** Rows and position change together or not at all. */
class ExactlyOnceIT {

    private static final CountingSide SIDE = CountingSide.withEmptyLog();

    private final Told child = new Told("ONCE");

    @Test
    void what_breaks_off_after_the_rows_and_before_the_position_is_applied_once() {
        breaksOff("update on read.token_entry", "when (new.processor_name = 'counting' and new.token <> old.token)");
    }

    @Test
    void what_breaks_off_at_the_commit_is_applied_once() {
        breaksOff("insert or update on read.counted", "");
    }

    private void breaksOff(String at, String when) {
        SIDE.tell(child, "2026-01-01");
        SIDE.await(child, 0);
        var owner = SIDE.database().owner();
        owner.sql("""
                        create or replace function read.break_off() returns trigger language plpgsql as
                        $$ begin raise sqlstate '57P01'; end $$
                        """).update();
        owner.sql(
                        "create constraint trigger break_off after %s deferrable initially deferred for each row %s execute function read.break_off()"
                                .formatted(at, when))
                .update();
        SIDE.tell(child, "2026-01-02", "2026-01-03");
        await().until(() -> SIDE.health().getStatus().equals(Status.DOWN));
        assertThat(SIDE.days(child)).isEqualTo("2026-01-01");

        owner.sql("drop trigger break_off on " + at.replaceFirst(".* on ", "")).update();
        SIDE.await(child, 2);
        assertThat(SIDE.days(child)).isEqualTo("2026-01-01 2026-01-02 2026-01-03");
    }
}
