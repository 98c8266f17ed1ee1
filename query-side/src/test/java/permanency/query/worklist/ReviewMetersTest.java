package permanency.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class ReviewMetersTest {

    private static final String DISTRICT = "METERED";

    @Autowired
    private TestDatabase database;

    @Autowired
    private ReviewMeters reviews;

    @Autowired
    private MeterRegistry meters;

    /** A review is due on its day still, and overdue on the next; four weeks are looked ahead. */
    @Test
    void reviews_are_counted_by_district() {
        Surroundings.CLOCK.set(TestClock.NOW);
        var today = LocalDate.of(2026, 6, 15);
        for (var day : new int[] {-1, 0, 28, 29}) {
            database.append(new Told(DISTRICT)
                    .managedBy("metered-ngo", today.plusDays(day).toString()));
        }
        database.awaitProjections();

        reviews.count();

        assertThat(reviews("overdue")).isEqualTo(1);
        assertThat(reviews("due")).isEqualTo(2);
    }

    private double reviews(String which) {
        return meters.get("permanency.reviews." + which)
                .tag("district", DISTRICT)
                .gauge()
                .value();
    }
}
