package permanency.query.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Who read what of which child (R140). Rows are only ever added. */
@Component
class AccessLog {

    /** Whether the child was visible to the one who asked. */
    enum Outcome {
        SHOWN,
        NOT_SHOWN
    }

    private final ReadStore store;
    private final Clock clock;

    AccessLog(ReadStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void add(Viewer viewer, UUID childId, String what, Outcome outcome) {
        store.sql()
                .sql("""
                        insert into access.access_log
                            (accessed_at, actor, organisation, position, child_id, what, outcome)
                        values (:accessedAt, :actor, :organisation, :position, :childId, :what, :outcome)
                        """)
                .param("accessedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", viewer.actor())
                .param("organisation", viewer.organisation())
                .param("position", viewer.position())
                .param("childId", childId)
                .param("what", what)
                .param("outcome", outcome.name())
                .update();
    }
}
