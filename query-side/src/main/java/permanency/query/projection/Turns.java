package permanency.query.projection;

import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Live processing of a projection and whoever else changes its rows take turns, by a lock on its row. */
@Component
class Turns {

    private final ReadStore store;

    Turns(ReadStore store) {
        this.store = store;
    }

    /** Until the transaction ends, nobody replaces the rows. */
    void shared(String projection) {
        lock(projection, "share");
    }

    /** Until the transaction ends, nobody else writes to the rows. */
    void exclusive(String projection) {
        lock(projection, "update");
    }

    void rebuilt(String projection) {
        store.sql()
                .sql("update read.projection set rebuilt_at = now() where name = :name")
                .param("name", projection)
                .update();
    }

    private void lock(String projection, String mode) {
        store.sql()
                .sql("select name from read.projection where name = :name for " + mode)
                .param("name", projection)
                .query(String.class)
                .single();
    }
}
