package permanency.query.http;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The two clocks of a read: as at which day, and as known at which instant; without them, today and now (R133). */
@Component
public class Moments {

    private static final ZoneId LEGAL = ZoneId.of("Australia/Sydney");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    public LocalDate asAt(LocalDate asked) {
        return asked != null ? asked : LocalDate.ofInstant(clock.instant(), LEGAL);
    }

    /** What will be known is not known. */
    public Instant asKnownAt(Instant asked) {
        var now = clock.instant();
        if (asked != null && asked.isAfter(now)) {
            throw new BadParameter("asKnownAt", "is in the future");
        }
        return asked != null ? asked : now;
    }
}
