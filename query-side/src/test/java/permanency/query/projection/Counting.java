package permanency.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import permanency.events.ChildEvent;
import permanency.events.review.NoReviewDue;
import permanency.query.database.DatabaseSettings;
import permanency.query.database.ReadStore;

/** Counts events, so that one applied twice is seen; and fails as a test wants it to. */
class Counting implements Projection<Counted> {

    static final String NAME = "counting";

    private static final Table<Counted> TABLE = Table.of("counted", Counted.class, "child_id");

    /** Days of events that it does not understand. */
    final Set<String> poisonDays = ConcurrentHashMap.newKeySet();

    /** Days of events of which the database takes no row. */
    final Set<String> badDays = ConcurrentHashMap.newKeySet();

    volatile boolean databaseIsDown;

    /** Children of whom the database takes no rows at the moment. */
    volatile Predicate<UUID> downFor = child -> false;

    private final ReadStore store;

    Counting(ReadStore store, DatabaseSettings settings) {
        this.store = store;
        JdbcClient.create(new DriverManagerDataSource(settings.url(), settings.ownerUsername(), ""))
                .sql("""
                        create table if not exists read.counted (
                            child_id uuid primary key, events int check (events < 1000), days text);
                        grant select, insert, update, delete on read.counted to permanency_query;
                        insert into read.projection (name) values ('counting') on conflict do nothing;
                        """)
                .update();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Table<Counted> table() {
        return TABLE;
    }

    @Override
    public Set<Class<? extends ChildEvent>> reads() {
        return Set.of(NoReviewDue.class);
    }

    @Override
    public String mayChange(List<RecordedEvent> batch) {
        return "true";
    }

    @Override
    public Collection<Counted> after(UUID childId, Collection<Counted> before, List<RecordedEvent> events) {
        if (databaseIsDown || downFor.test(childId)) {
            store.sql().sql("do $$ begin raise sqlstate '53100'; end $$").update();
        }
        var counted = before.stream().findAny().orElse(new Counted(childId, 0, null));
        for (var recorded : events) {
            var day = recorded.event().occurredOn().toString();
            if (poisonDays.contains(day)) {
                throw new IllegalStateException("of Kim, born on 3 February");
            }
            counted = counted.and(badDays.contains(day) ? 1000 : 1, day);
        }
        return List.of(counted);
    }
}
