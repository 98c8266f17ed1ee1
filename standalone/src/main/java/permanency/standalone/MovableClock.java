package permanency.standalone;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of this machine, unless it was moved: the sample caseload is recorded over years that are past. */
public final class MovableClock extends Clock {

    private volatile Instant moved;

    /** Stands still at the moment given until it is moved again. */
    public void moveTo(Instant instant) {
        moved = instant;
    }

    public void backToNow() {
        moved = null;
    }

    @Override
    public Instant instant() {
        var at = moved;
        return at == null ? Instant.now() : at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var here = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return here.withZone(other);
            }

            @Override
            public Instant instant() {
                return here.instant();
            }
        };
    }
}
