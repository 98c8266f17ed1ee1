package permanency.query.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.query.child.Piecemeal.PIECE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import permanency.events.ChildId;
import permanency.events.review.NoReviewDue;
import permanency.history.Recording;

/** However long a history is, no more of it is held than one piece. */
class PiecemealTest {

    private static final int LONG = 10 * PIECE + 1;

    private final List<Integer> asked = new ArrayList<>();
    private final List<Long> handedOver = new ArrayList<>();
    private int fetched;
    private int mostHeld;

    @Test
    void a_piece_is_fetched_when_the_one_before_it_is_gone() {
        var versions = LongStream.range(0, LONG).boxed().toList();

        Piecemeal.each(versions, this::fetch, this::handOver);

        assertThat(handedOver).isEqualTo(versions);
        assertThat(mostHeld).isEqualTo(PIECE);
        assertThat(asked).hasSize(11).endsWith(PIECE, 1);
    }

    @Test
    void events_come_in_the_order_asked_for_whatever_that_of_the_source() {
        var versions = new ArrayList<>(LongStream.range(0, LONG).boxed().toList());
        Collections.reverse(versions);

        Piecemeal.each(versions, some -> fetch(some).sorted(HistoryOrder.RECORDED.comparator()), this::handOver);

        assertThat(handedOver).isEqualTo(versions);
    }

    @Test
    void of_nothing_nothing_is_fetched() {
        Piecemeal.each(List.of(), this::fetch, this::handOver);

        assertThat(asked).isEmpty();
    }

    /** The events are made one by one, each when it is taken. */
    private Stream<HistoryEntry> fetch(List<Long> versions) {
        asked.add(versions.size());
        return versions.stream().map(version -> {
            fetched++;
            mostHeld = Math.max(mostHeld, fetched - handedOver.size());
            return entry(version);
        });
    }

    private void handOver(HistoryEntry entry) {
        handedOver.add(entry.version());
    }

    private static HistoryEntry entry(long version) {
        var event = new NoReviewDue(new ChildId(new UUID(0, 1)), LocalDate.EPOCH.plusDays(version), "2023-03-27");
        return Retold.entry((int) version, new Recording.Known(event, Instant.EPOCH), "DCJ");
    }
}
