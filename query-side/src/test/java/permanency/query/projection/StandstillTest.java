package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StandstillTest {

    private final Standstill standstill = new Standstill();

    @Test
    void what_has_something_to_apply_and_does_not_move_for_twenty_seconds_stands_still() {
        assertThat(lasts(0, 7L, 5)).isFalse();
        assertThat(lasts(19, 7L, 6)).isFalse();
        assertThat(lasts(20, 7L, 6)).isTrue();
        assertThat(lasts(21, 8L, 5)).as("it has moved").isFalse();
        assertThat(lasts(41, 8L, 5)).isTrue();
    }

    @Test
    void what_has_nothing_to_apply_may_stand() {
        assertThat(lasts(0, null, 0)).isFalse();
        assertThat(lasts(100, null, 0)).isFalse();
        assertThat(lasts(101, null, 1)).isFalse();
        assertThat(lasts(121, null, 1)).isTrue();
    }

    private boolean lasts(int second, Long position, long lagEvents) {
        var state = new ProjectionState("child", position, lagEvents, 0, 0, 0, 0, null, List.of());
        return standstill.lasts(state, TimeUnit.SECONDS.toNanos(second));
    }
}
