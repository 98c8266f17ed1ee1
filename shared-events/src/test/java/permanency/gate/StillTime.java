package permanency.gate;

import io.github.bucket4j.TimeMeter;

/** Time that passes when a test says so. */
final class StillTime implements TimeMeter {

    private long nanos;

    void passMillis(long millis) {
        nanos += millis * 1_000_000;
    }

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
