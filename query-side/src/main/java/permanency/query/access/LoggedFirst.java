package permanency.query.access;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/**
 * Reads that leave the product while they go on. What is logged of them has been committed before, by a transaction that
 * sees what they see.
 */
@Component
class LoggedFirst {

    private final ReadStore store;

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

    /** @param log gives what the read has to know of what was logged */
    <T> void read(Supplier<T> log, Consumer<T> read) {
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
