package permanency.command.timing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Status;
import permanency.command.Children;
import permanency.command.Database;
import permanency.command.OnPostgres;
import permanency.command.database.CommandStore;
import permanency.command.submission.CommandDesk;
import permanency.command.submission.Today;
import permanency.events.ChildId;

@OnPostgres
class PassageOfTimeTest {

    private static final BooleanSupplier ON = () -> false;
    /** That of the context stands still. */
    private static final Clock REAL = Clock.systemUTC();

    private static final TimingSettings PAGES_OF_TWO = new TimingSettings(Duration.ofMillis(100), 2);

    @Autowired
    private DueMoments moments;

    /** It would take rounds from those of the tests. */
    @Autowired
    private Timekeeper ofTheContext;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private Today today;

    @Autowired
    private CommandStore store;

    @Autowired
    @Qualifier("commandDataSource")
    private DataSource dataSource;

    private final MeterRegistry measurements = new SimpleMeterRegistry();
    private Children children;
    private PassageOfTime passage;

    @BeforeEach
    void open() {
        ofTheContext.stop();
        children = new Children(desk);
        passage = passage(today);
        passage.letPass(ON);
    }

    @AfterEach
    void goOn() {
        ofTheContext.start();
    }

    @Test
    void after_downtime_all_that_are_overdue_are_caught_up_with_over_several_pages() {
        var overdue = Stream.generate(children::restoration).limit(5).toList();
        overdue.forEach(child -> dueOn(child, today.date().minusYears(2)));
        assertThat(passage.backlog()).isEqualTo(5);
        assertThat(passage.firstMoment()).contains(today.date().minusYears(2));

        passage.letPass(ON);

        assertThat(passage.backlog()).isZero();
    }

    @Test
    void nothing_is_recorded_where_time_brought_nothing_about() {
        var child = children.restoration();
        var before = Database.eventsOf(child);
        dueOn(child, today.date());

        passage.letPass(ON);
        passage.letPass(ON);

        assertThat(Database.eventsOf(child)).isEqualTo(before);
    }

    @Test
    void whose_moment_has_come_is_told_by_the_clock_and_the_day_in_sydney() {
        var child = children.restoration();
        dueOn(child, LocalDate.parse("2040-03-01"));

        passage(clock("2040-02-29T12:59:59Z")).letPass(ON);
        assertThat(isDueOn(child, "2040-03-01")).isTrue();
        passage(clock("2040-02-29T13:00:00Z")).letPass(ON);
        assertThat(isDueOn(child, "2040-03-01")).isFalse();
    }

    @Test
    void a_child_that_fails_does_not_hold_up_the_others_and_is_tried_again() {
        var failing = new ChildId(new UUID(0, 1));
        var others = Stream.generate(children::restoration).limit(4).toList();
        dueOn(failing, today.date().minusDays(1));
        others.forEach(child -> dueOn(child, today.date()));

        passage.letPass(ON);
        assertThat(passage.backlog()).as("the failing one").isEqualTo(1);
        assertThat(measurements.get("permanency.timing.backlog").gauge().value())
                .isEqualTo(1);
        passage.letPass(ON);
        assertThat(measurements.get("permanency.timing.failures").counter().count())
                .isEqualTo(2);

        children.register(failing, "CS-" + failing);
        dueOn(failing, today.date().minusDays(1));
        passage.letPass(ON);
        assertThat(passage.backlog()).isZero();
        assertThat(measurements.get("permanency.timing.failures").counter().count())
                .isEqualTo(2);
    }

    @Test
    void a_round_that_is_interrupted_stops_between_two_children() {
        Stream.generate(children::restoration).limit(3).forEach(child -> dueOn(child, today.date()));
        var asked = new AtomicInteger();

        passage.letPass(() -> asked.incrementAndGet() > 2);

        assertThat(passage.backlog()).isEqualTo(1);
        passage.letPass(ON);
    }

    @Test
    void two_schedulers_side_by_side_let_time_pass_for_each_child() {
        var one = timekeeper();
        var other = timekeeper();
        one.start();
        other.start();
        try {
            for (int round = 0; round < 3; round++) {
                var due = Stream.generate(children::restoration).limit(4).toList();
                var before = due.stream().map(Database::eventsOf).toList();
                due.forEach(child -> dueOn(child, today.date()));
                await().atMost(20, SECONDS).until(() -> passage.backlog() == 0);
                assertThat(due.stream().map(Database::eventsOf).toList()).isEqualTo(before);
            }
            assertThat(tasks()).as("they share one").isEqualTo(1);
            one.stop();
            assertThat(one.isRunning()).isFalse();
            dueOn(children.restoration(), today.date());
            await().atMost(20, SECONDS).until(() -> passage.backlog() == 0);
        } finally {
            if (one.isRunning()) {
                one.stop();
            }
            other.stop();
        }
    }

    @Test
    void health_is_down_while_nobody_lets_time_pass() {
        store.jdbc()
                .sql("update timing.scheduled_task set execution_time = now(), picked = false, last_heartbeat = null")
                .update();
        var indicator = new PassageOfTimeHealthIndicator(store, REAL);
        var muchLater = new PassageOfTimeHealthIndicator(store, Clock.offset(REAL, Duration.ofHours(2)));
        assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
        assertThat(muchLater.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private PassageOfTime passage(Today day) {
        return new PassageOfTime(moments, desk, day, PAGES_OF_TWO, measurements);
    }

    private Timekeeper timekeeper() {
        store.jdbc()
                .sql("update timing.scheduled_task set execution_time = now()")
                .update();
        return new Timekeeper(dataSource, passage, REAL, PAGES_OF_TWO);
    }

    private void dueOn(ChildId child, LocalDate day) {
        store.jdbc().sql("""
                        insert into timing.next_moment (child_id, on_day) values (:child, :day)
                        on conflict (child_id) do update set on_day = excluded.on_day""").param("child", child.value()).param("day", day).update();
    }

    private boolean isDueOn(ChildId child, String day) {
        return List.of(LocalDate.parse(day))
                .equals(store.jdbc()
                        .sql("select on_day from timing.next_moment where child_id = :child and on_day is not null")
                        .param("child", child.value())
                        .query(LocalDate.class)
                        .list());
    }

    private long tasks() {
        return store.jdbc()
                .sql("select count(*) from timing.scheduled_task")
                .query(Long.class)
                .single();
    }

    private static Today clock(String instant) {
        return new Today(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
