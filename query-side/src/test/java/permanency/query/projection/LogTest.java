package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.Segment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import permanency.events.ChildEvent;
import permanency.query.Told;
import permanency.query.database.TestDatabase;
import permanency.query.projection.Pass.Part;
import permanency.store.UnreadableEvent;

class LogTest {

    private static final TestDatabase DATABASE = TestDatabase.create("log");

    private final Log log = new Log(DATABASE.commandSide());
    private final List<ChildEvent> recorded = new ArrayList<>();

    /** They have the indexes 1 to 4. */
    @BeforeEach
    void four_events() {
        DATABASE.owner()
                .sql("alter table events.domain_event disable trigger only_added")
                .update();
        DATABASE.owner().sql("truncate events.domain_event restart identity").update();
        for (var i = 0; i < 4; i++) {
            var told = new Told("LOG");
            var event = told.registered("2026-01-01");
            DATABASE.append(List.of(told.at("2026-01-01T00:00:00Z", event)));
            recorded.add(event);
        }
    }

    @Test
    void it_begins_with_the_first_event_and_ends_at_the_position() {
        assertThat(read(Position.START, position(3))).containsExactlyInAnyOrder(event(1), event(2), event(3));
    }

    @Test
    void an_event_that_live_processing_has_not_seen_yet_is_left_out() {
        assertThat(read(Position.START, position(4, 2L))).containsExactlyInAnyOrder(event(1), event(3), event(4));
    }

    @Test
    void an_event_that_live_processing_has_seen_since_is_read_with_those_that_follow() {
        assertThat(read(position(3, 1L, 2L), position(4, 2L))).containsExactly(event(1), event(4));
        assertThat(read(position(4, 2L), position(4))).containsExactly(event(2));
    }

    @Test
    void the_history_of_a_stream_is_whole_or_is_not_read() {
        var told = new Told("LOG");
        DATABASE.append(List.of(told.at("2026-01-01T00:00:00Z", told.registered("2026-01-01"))));
        DATABASE.owner()
                .sql("update events.domain_event set event_name = 'child.Unheard' where global_index = 5")
                .update();
        var history = DATABASE.commandSide().events().readEvents(told.child().toString());

        assertThatThrownBy(() -> history.asStream().count()).isInstanceOf(UnreadableEvent.class);
    }

    private List<ChildEvent> read(Position after, Position upTo) {
        var read = new ArrayList<ChildEvent>();
        var part = new Part(new Registrations(), Place.BESIDE, after, upTo);
        Consumer<Log.Entry> each = entry -> {
            if (part.wants(entry)) {
                read.add(entry.event().read().event());
            }
        };
        if (after == Position.START) {
            log.read(upTo.index(), Set.of("review.NoReviewDue"), each);
        } else {
            log.readSince(after.lowest(), upTo.index(), Set.of("review.NoReviewDue"), each);
        }
        return read;
    }

    private ChildEvent event(int index) {
        return recorded.get(index - 1);
    }

    private static Position position(long index, Long... gaps) {
        return new Position(List.of(new Position.Reached(Segment.ROOT_SEGMENT, index, Set.of(gaps))));
    }
}
