package permanency.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final StillTime time = new StillTime();
    private final Allowance allowance = new Allowance(3, 6, 100, time);

    @Test
    void the_last_of_a_burst_is_let_through_and_the_next_one_waits() {
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).as("six a minute: one in ten seconds").isEqualTo(10);
    }

    @Test
    void who_waits_as_long_as_told_is_let_through_and_nobody_sooner() {
        for (var i = 0; i < 3; i++) {
            allowance.take("a");
        }
        time.passMillis(9_999);
        assertThat(allowance.take("a")).isEqualTo(1);
        time.passMillis(1);
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).isEqualTo(10);
    }

    @Test
    void each_has_its_own() {
        for (var i = 0; i < 4; i++) {
            allowance.take("a");
        }
        assertThat(allowance.take("b")).isZero();
    }

    @Test
    void no_more_are_known_than_may_be() {
        for (var i = 0; i < 10_000; i++) {
            allowance.take("caller " + i);
        }
        assertThat(allowance.known()).isLessThanOrEqualTo(100);
    }

    @Test
    void who_has_all_again_is_forgotten() {
        allowance.take("a");
        time.passMillis(59_999);
        assertThat(allowance.known()).isEqualTo(1);
        time.passMillis(1);
        assertThat(allowance.known()).isZero();
    }
}
