package permanency.query;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still at noon in Sydney on 15 June 2026, after all that the tests record. */
public final class TestClock extends Clock {

    public static final Instant NOW = Instant.parse("2026-06-15T02:00:00Z");

    private Instant now = NOW;

    public void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
