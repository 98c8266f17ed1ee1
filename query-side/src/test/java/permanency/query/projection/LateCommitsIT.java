package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import permanency.query.Told;
import permanency.query.database.ReadStore;

/** Events get their place in the log before their transaction ends, some long before, and some transactions end in nothing. */
class LateCommitsIT {

    private static final CountingSide SIDE = CountingSide.withEmptyLog();
    private static final int MORE_THAN_AXON_LOOKS_BACK = 12_000;

    @Test
    void what_is_committed_long_after_its_place_was_passed_is_applied() {
        var writer = SIDE.database().commandSide();
        var late = new Told("LATE");
        var other = new Told("OTHER");
        append(other, "2026-01-01", writer);
        SIDE.database().announce();
        SIDE.await(other, 0);
        writer.transaction().executeWithoutResult(transaction -> {
            append(late, "2026-01-01", writer);
            passOver(MORE_THAN_AXON_LOOKS_BACK);
            append(other, "2026-01-02", SIDE.database().commandSide());
            SIDE.database().announce();
            SIDE.await(other, 1);
            assertThat(SIDE.days(late)).isNull();
        });

        await().untilAsserted(() -> assertThat(SIDE.days(late)).isEqualTo("2026-01-01"));
    }

    @Test
    void every_committed_event_is_applied_once_and_in_order() {
        SIDE.operate(HttpMethod.POST, "/projections/counting/segments/0/split");
        var writers = IntStream.range(0, 6)
                .mapToObj(seed -> CompletableFuture.supplyAsync(() -> new Writer(seed).write()))
                .toList();
        var told = writers.stream().map(CompletableFuture::join).toList();

        assertThat(told).allSatisfy(child -> {
            SIDE.await(child.told, child.days.size() - 1L);
            assertThat(SIDE.days(child.told)).isEqualTo(String.join(" ", child.days));
        });
        SIDE.operate(HttpMethod.POST, "/projections/counting/segments/0/merge");
    }

    /** Records of one child, transaction by transaction, of which some take long and some are rolled back. */
    private static final class Writer {

        private final ReadStore writer = SIDE.database().commandSide();
        private final Told told = new Told("WRITER");
        private final Told taken = new Told("TAKEN_BACK");
        private final List<String> days = new ArrayList<>();
        private final Random random;

        Writer(int seed) {
            this.random = new Random(seed);
        }

        Writer write() {
            for (var day = 1; day <= 28; day++) {
                var date = "2026-01-%02d".formatted(day);
                var stays = random.nextInt(3) > 0;
                writer.transaction().executeWithoutResult(transaction -> {
                    var child = stays ? told : taken;
                    append(child, date, writer);
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(120)));
                    if (!stays) {
                        transaction.setRollbackOnly();
                    }
                });
                if (stays) {
                    days.add(date);
                }
                SIDE.database().announce();
            }
            return this;
        }
    }

    private static void append(Told child, String day, ReadStore writer) {
        writer.events().appendEvents(List.of(child.at(Instant.now(), child.noneDue(day))));
    }

    /** As transactions do that are rolled back. */
    private static void passOver(int places) {
        SIDE.database()
                .owner()
                .sql(
                        "select nextval(pg_get_serial_sequence('events.domain_event', 'global_index')) from generate_series(1, :places)")
                .param("places", places)
                .query((row, n) -> 0)
                .list();
    }
}
