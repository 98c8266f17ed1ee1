package permanency.command.child;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import permanency.command.database.CommandStore;
import permanency.events.ChildId;

/** Moments in schema {@code timing}, written in the transaction of the command. */
@Component
class MomentTable implements Moments {

    private static final String KEEP = """
            insert into timing.next_moment (child_id, on_day) values (:child, :day)
            on conflict (child_id) do update set on_day = excluded.on_day
             where next_moment.on_day is distinct from excluded.on_day
            """;

    private final CommandStore store;

    MomentTable(CommandStore store) {
        this.store = store;
    }

    @Override
    public void next(ChildId childId, LocalDate day) {
        store.jdbc().sql(KEEP).param("child", childId.value()).param("day", day).update();
    }
}
