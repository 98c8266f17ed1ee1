package permanency.query.projection;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** How processors come to look for events. It costs no query: the events are fetched once for all projections. */
final class Looks {

    /** By one of these, what was announced has been fetched. */
    private static final List<Integer> MILLIS_AFTER_ANNOUNCEMENT = List.of(2, 5, 10, 20, 40);

    private final Set<Runnable> looks = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService threads;
    private final long pollMillis;

    Looks(ScheduledExecutorService threads, long pollMillis) {
        this.threads = threads;
        this.pollMillis = pollMillis;
    }

    /** Until it is cancelled, the look is taken every so often without an announcement too. */
    Future<?> add(Runnable look) {
        looks.add(look);
        return threads.scheduleWithFixedDelay(look, pollMillis, pollMillis, TimeUnit.MILLISECONDS);
    }

    void remove(Runnable look) {
        looks.remove(look);
    }

    void soon() {
        MILLIS_AFTER_ANNOUNCEMENT.forEach(
                millis -> threads.schedule(() -> looks.forEach(Runnable::run), millis, TimeUnit.MILLISECONDS));
    }
}
