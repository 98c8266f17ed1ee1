package permanency.query.http;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import permanency.policy.LegalTime;

/** The two clocks of a read: as at which day, and as known at which instant; without them, today and now (R133). */
@Component
public class Moments {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    public LocalDate asAt(LocalDate asked) {
        if (asked != null && (asked.isBefore(FIRST) || asked.isAfter(LAST))) {
            throw new BadParameter("asAt", "is a day of no year from 1900 to 2199");
        }
        return asked != null ? asked : LegalTime.day(clock.instant());
    }

    /** What will be known is not known. */
    public Instant asKnownAt(Instant asked) {
        var now = clock.instant();
        if (asked != null && asked.isAfter(now)) {
            throw new BadParameter("asKnownAt", "is in the future");
        }
        if (asked != null && asked.isBefore(FIRST.atStartOfDay(LegalTime.ZONE).toInstant())) {
            throw new BadParameter("asKnownAt", "lies before 1900");
        }
        return asked != null ? asked : now;
    }
}
