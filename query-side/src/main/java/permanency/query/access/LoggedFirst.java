package permanency.query.access;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import permanency.query.http.Busy;

/**
 * Reads that leave the product while they go on. What is logged of them has been committed before, by a transaction that
 * sees what they see.
 */
@Component
class LoggedFirst {

    /** Each keeps a connection as long as its reader takes, however slow; the others are for lists and projections. */
    private static final int AT_ONCE = 4;

    private static final int PATIENCE_SECONDS = 2;

    private final ReadStore store;
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    /** To begin takes two connections; one after the other begins, so that none waits for another one that waits. */
    private final ReentrantLock beginning = new ReentrantLock();

    LoggedFirst(ReadStore store) {
        this.store = store;
    }

    void read(Runnable log, Runnable read) {
        read(
                () -> {
                    log.run();
                    return true;
                },
                logged -> read.run());
    }

    /**
     * @param log gives what the read has to know of what was logged
     * @throws Busy when there is no room for another read
     */
    <T> void read(Supplier<T> log, Consumer<T> read) {
        enter();
        try {
            begin(log, read);
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy("Other files are being read.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("The service stops.");
        }
    }

    private <T> void begin(Supplier<T> log, Consumer<T> read) {
        beginning.lock();
        try {
            store.inSnapshot(() -> {
                var logged = store.inSnapshot(store.exportedSnapshot(), log);
                beginning.unlock();
                read.accept(logged);
                return true;
            });
        } finally {
            if (beginning.isHeldByCurrentThread()) {
                beginning.unlock();
            }
        }
    }
}
