package permanency.query.projection;

import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Which generation of each projection is live. Live processing and the switch take turns by a lock on that row. */
@Component
class Generations {

    private final ReadStore store;

    Generations(ReadStore store) {
        this.store = store;
    }

    /** The live generation, which stays so until the transaction ends. */
    int shared(String projection) {
        return live(projection, "for share");
    }

    /** The live generation, which nobody writes to until the transaction ends. */
    int exclusive(String projection) {
        return live(projection, "for update");
    }

    int live(String projection) {
        return live(projection, "");
    }

    void switchTo(int generation, String projection) {
        store.sql()
                .sql("update read.projection set generation = :generation, switched_at = now() where name = :name")
                .param("generation", generation)
                .param("name", projection)
                .update();
    }

    private int live(String projection, String lock) {
        return store.sql()
                .sql("select generation from read.projection where name = :name " + lock)
                .param("name", projection)
                .query(Integer.class)
                .single();
    }
}
