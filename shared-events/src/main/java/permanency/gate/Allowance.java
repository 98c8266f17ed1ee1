package permanency.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How many requests each has left. Who has not asked for long has all of them, and is forgotten; so is who asked least when too many are known. */
final class Allowance {

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final int burst;
    private final int perMinute;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Allowance(int burst, int perMinute, int remembered, TimeMeter time) {
        this.burst = burst;
        this.perMinute = perMinute;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(Duration.ofMinutes(burst / perMinute + 1))
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Takes one request: 0 when there was one, otherwise after how many seconds there is one again. */
    long take(String who) {
        var taken = buckets.get(who, unknown -> full()).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? 0 : (taken.getNanosToWaitForRefill() + NANOS - 1) / NANOS;
    }

    long known() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
