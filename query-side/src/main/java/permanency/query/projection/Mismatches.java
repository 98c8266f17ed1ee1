package permanency.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

    List<Mismatch> page(String projection, int limit, int offset) {
        return store.sql()
                .sql("""
                        select projection, child_id, found_at, columns from read.mismatch
                        where (cast(:projection as text) is null or projection = :projection)
                        order by projection, child_id limit :limit offset :offset
                        """)
                .param("projection", projection)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> mismatch(row))
                .list();
    }

    /** What was known of these children is replaced; one found before keeps the time when it was found first. */
    void replace(Collection<UUID> compared, List<Mismatch> found) {
        store.sql()
                .sql("""
                        delete from read.mismatch
                        where child_id = any(:children)
                          and (projection, child_id) not in (select * from unnest(:projections, :found))
                        """)
                .param("children", compared.toArray(UUID[]::new))
                .param("projections", found.stream().map(Mismatch::projection).toArray(String[]::new))
                .param("found", found.stream().map(Mismatch::childId).toArray(UUID[]::new))
                .update();
        found.forEach(this::add);
    }

    /** After a rebuild all rows are right. */
    void clear(String projection) {
        store.sql()
                .sql("delete from read.mismatch where projection = :projection")
                .param("projection", projection)
                .update();
    }

    private void add(Mismatch mismatch) {
        store.sql()
                .sql("""
                        insert into read.mismatch (projection, child_id, found_at, columns)
                        values (:projection, :child, :foundAt, :columns)
                        on conflict (projection, child_id) do update set columns = excluded.columns
                        """)
                .param("projection", mismatch.projection())
                .param("child", mismatch.childId())
                .param("foundAt", mismatch.foundAt().atOffset(ZoneOffset.UTC))
                .param("columns", mismatch.columns().toArray(String[]::new))
                .update();
    }

    private static Mismatch mismatch(ResultSet row) throws SQLException {
        return new Mismatch(
                row.getString("projection"),
                row.getObject("child_id", UUID.class),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("columns").getArray()));
    }
}
