package permanency.query.projection;

import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Children whose rows are known to be wrong, in {@code read.mismatch}. */
@Component
class Mismatches {

    private final ReadStore store;

    Mismatches(ReadStore store) {
        this.store = store;
    }

    int count() {
        return store.sql()
                .sql("select count(*) from read.mismatch")
                .query(Integer.class)
                .single();
    }

    /** After a rebuild all rows are right. */
    void clear(String projection) {
        store.sql()
                .sql("delete from read.mismatch where projection = :projection")
                .param("projection", projection)
                .update();
    }
}
