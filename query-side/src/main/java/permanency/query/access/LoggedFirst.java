package permanency.query.access;

import java.util.concurrent.locks.ReentrantLock;
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
        beginning.lock();
        try {
            store.inSnapshot(() -> {
                store.inSnapshot(store.exportedSnapshot(), log);
                beginning.unlock();
                read.run();
                return true;
            });
        } finally {
            if (beginning.isHeldByCurrentThread()) {
                beginning.unlock();
            }
        }
    }
}
