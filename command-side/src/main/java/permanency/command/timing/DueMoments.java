package permanency.command.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.command.database.CommandStore;

/** The children for whom time alone brings something about by a day. */
@Component
class DueMoments {

    private static final String PAGE = """
            select child_id, on_day
              from timing.next_moment
             where on_day <= :today
               and (on_day, child_id) > (:day, :child)
             order by on_day, child_id
             limit :size
            """;

    private final CommandStore store;

    DueMoments(CommandStore store) {
        this.store = store;
    }

    record Moment(UUID childId, LocalDate onDay) {

        static final Moment FIRST = new Moment(new UUID(0, 0), LocalDate.of(1, 1, 1));
    }

    List<Moment> page(LocalDate today, Moment after, int size) {
        return store.jdbc()
                .sql(PAGE)
                .param("today", today)
                .param("day", after.onDay())
                .param("child", after.childId())
                .param("size", size)
                .query(Moment.class)
                .list();
    }

    long count(LocalDate today) {
        return store.jdbc()
                .sql("select count(*) from timing.next_moment where on_day <= :today")
                .param("today", today)
                .query(Long.class)
                .single();
    }

    Optional<LocalDate> first() {
        return store.jdbc()
                .sql("select on_day from timing.next_moment where on_day is not null order by on_day limit 1")
                .query(LocalDate.class)
                .optional();
    }
}
