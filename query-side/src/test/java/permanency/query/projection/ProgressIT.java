package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import permanency.query.Body;
import permanency.query.TestClock;
import permanency.query.Told;

class ProgressIT {

    private static final CountingSide SIDE = CountingSide.withEmptyLog();

    private final Told child = new Told("PROGRESS");

    @AfterEach
    void all_is_well_again() {
        SIDE.counting().poisonDays.clear();
        SIDE.counting().databaseIsDown = false;
        SIDE.operate(HttpMethod.POST, "/projections/rebuild");
    }

    @Test
    void what_a_projection_has_not_read_yet_is_its_lag_in_events_and_in_seconds() {
        SIDE.counting().databaseIsDown = true;
        SIDE.tell(child, "2026-06-14", "2026-06-15");

        var since = Duration.between(Instant.parse("2026-06-14T00:00:00Z"), TestClock.NOW)
                .toSeconds();
        assertThat(of("lagEvents")).isEqualTo(2);
        assertThat(of("lagSeconds")).isEqualTo((int) since);
        await().untilAsserted(() -> assertThat(gauge("lag.events")).isEqualTo(2));

        SIDE.counting().databaseIsDown = false;
        SIDE.await(child, 1);
        assertThat(of("lagEvents")).isZero();
        assertThat(of("lagSeconds")).isZero();
    }

    @Test
    void what_is_parked_is_counted_and_was_read() {
        SIDE.counting().poisonDays.add("2026-06-14");
        SIDE.tell(child, "2026-06-14", "2026-06-15");
        SIDE.await(child, 1);

        assertThat(of("parkedEvents")).isEqualTo(2);
        assertThat(of("parkedChildren")).isEqualTo(1);
        assertThat(of("lagEvents")).isZero();
        await().untilAsserted(() -> assertThat(gauge("parked.events")).isEqualTo(2));
    }

    @Test
    void batches_are_measured() {
        SIDE.tell(child, "2026-06-14", "2026-06-15");
        SIDE.await(child, 1);

        var meters = SIDE.context().getBean(MeterRegistry.class);
        assertThat(meters.get("permanency.projection.batch.events")
                        .tag("projection", "counting")
                        .summary()
                        .totalAmount())
                .isGreaterThanOrEqualTo(2);
        assertThat(meters.get("permanency.projection.batch")
                        .tag("projection", "counting")
                        .timer()
                        .count())
                .isPositive();
    }

    private static int of(String field) {
        var answer = Body.of(SIDE.operate(HttpMethod.GET, "/projections"));
        return JsonPath.<List<Integer>>read(answer, "$.projections[?(@.name == 'counting')]." + field)
                .get(0);
    }

    private static double gauge(String name) {
        return SIDE.context()
                .getBean(MeterRegistry.class)
                .get("permanency.projection." + name)
                .tag("projection", "counting")
                .gauge()
                .value();
    }
}
