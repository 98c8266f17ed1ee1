package permanency.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Orders.conduct;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permanency.command.Children;
import permanency.command.Database;
import permanency.command.OnPostgres;
import permanency.command.submission.CommandDesk;
import permanency.events.ChildId;

@OnPostgres
class OneTimeTest {

    private final Clock before = GenericEventMessage.clock;

    @Autowired
    private CommandDesk desk;

    @BeforeEach
    void timeFlies() {
        GenericEventMessage.clock = new Ticking();
    }

    @AfterEach
    void timeIsAsBefore() {
        GenericEventMessage.clock = before;
    }

    @Test
    void all_events_of_a_command_are_recorded_at_one_time() {
        var children = new Children(desk);
        var child = children.restoration();
        children.of(child, conduct("2020-05-05"), coordinator(SWS));
        var commands = timesByCommand(child);
        assertThat(commands).hasSize(6).allMatch(c -> c.times() == 1);
        assertThat(commands)
                .as("registration, transfer and review have consequences")
                .anyMatch(c -> c.events() > 1);
        assertThat(commands).extracting(Recorded::first).doesNotHaveDuplicates().isSorted();
    }

    record Recorded(long events, long times, String first) {}

    private static List<Recorded> timesByCommand(ChildId child) {
        return Database.as("permanency_query")
                .sql("""
                        select count(*) events, count(distinct recorded_at) times, min(recorded_at)::text "first"
                          from events.event
                         where stream_id = ?
                         group by metadata ->> 'key'
                         order by min(version)""")
                .param(child.toString())
                .query(Recorded.class)
                .list();
    }

    /** Each look at it shows another second. */
    private static final class Ticking extends Clock {

        private Instant last = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public synchronized Instant instant() {
            last = last.plusSeconds(1);
            return last;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
