package permanency.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static permanency.query.access.AccessRules.R140;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowCallbackHandler;
import permanency.query.QuerySideTest;
import permanency.query.Told;
import permanency.query.database.ReadStore;
import permanency.query.database.TestDatabase;
import permanency.query.http.Busy;
import permanency.query.http.NotFound;

/** What is shown while the read goes on. */
@QuerySideTest
class FileReadTest {

    private static final String CHILDREN = "select c.child_id from (" + Visibility.CHILDREN + ") c";
    private static final int CONNECTIONS = 10;

    private final Told told = new Told("FILE_READ");
    private final String what = "file " + UUID.randomUUID();
    private final Viewer viewer = new Viewer("fay", "DCJ", "CASEWORKER", List.of("FILE_READ"), List.of("READ"));

    @Autowired
    private TestDatabase database;

    @Autowired
    private ChildReads reads;

    @Autowired
    private ReadStore store;

    @BeforeEach
    void a_child() {
        database.append(told.managedBy("file-ngo", "2026-07-01"));
        database.awaitProjections();
    }

    @Test
    void a_file_that_breaks_off_has_been_logged_with_all_whom_it_would_have_shown() {
        var gone = new ArrayList<Integer>();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> reads.file(viewer, what, CHILDREN, Map.of(), () -> each(20_000, 15_000, gone)));

        assertThat(gone).as("rows leave while others are not read yet").hasSizeBetween(14_000, 14_999);
        assertThat(shown()).as(R140.sentence()).contains(told.child());
    }

    @Test
    void the_log_is_committed_before_the_first_row() {
        reads.file(viewer, what, CHILDREN, Map.of(), () -> assertThat(shown()).contains(told.child()));
        reads.file(
                viewer,
                what + " of nobody",
                () -> assertThat(accesses(what + " of nobody")).isEqualTo(1));
    }

    @Test
    void what_is_logged_is_what_is_shown_whatever_is_recorded_meanwhile() {
        var other = new Told("FILE_READ");
        var rows = new ArrayList<UUID>();

        reads.file(viewer, what, CHILDREN, Map.of(), () -> {
            database.append(other.managedBy("file-ngo", "2026-07-02"));
            database.awaitProjections();
            rows.addAll(store.sql()
                    .sql(CHILDREN)
                    .params(Visibility.params(viewer))
                    .query(UUID.class)
                    .list());
        });

        assertThat(rows).contains(told.child()).doesNotContain(other.child());
        assertThat(shown()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void the_file_of_one_child_is_logged_likewise_and_hides_who_is_not_seen() {
        var read = new ArrayList<String>();
        reads.file(viewer, told.child(), what, () -> read.add(outcome()), () -> read.add("the part"));
        assertThat(read).containsExactly("SHOWN");

        var elsewhere = new Viewer("eve", "DCJ", null, List.of("ELSEWHERE"), List.of("READ"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        reads.file(elsewhere, told.child(), what, () -> read.add("all"), () -> read.add("the part")));
        assertThat(read).hasSize(1);
        assertThat(accesses(what)).isEqualTo(2);
    }

    private String outcome() {
        return database.owner()
                .sql("select outcome from access.access_log where what = :what")
                .param("what", what)
                .query(String.class)
                .single();
    }

    @Test
    void nothing_is_read_when_it_cannot_be_logged() {
        var read = new ArrayList<String>();

        assertThatThrownBy(() -> reads.file(viewer, null, () -> read.add("something")))
                .isInstanceOf(DataAccessException.class);

        assertThat(read).isEmpty();
        reads.file(viewer, what, () -> read.add("the next one"));
        assertThat(read).containsExactly("the next one");
    }

    @Test
    void as_many_files_begin_at_once_as_there_are_connections_and_more() throws Exception {
        var threads = Executors.newFixedThreadPool(2 * CONNECTIONS);
        var start = new CountDownLatch(1);
        var files = IntStream.range(0, 2 * CONNECTIONS)
                .mapToObj(i -> CompletableFuture.runAsync(() -> beginAfter(start), threads))
                .toArray(CompletableFuture[]::new);
        start.countDown();

        CompletableFuture.allOf(files).get(20, TimeUnit.SECONDS);
        threads.shutdown();

        assertThat(accesses(what)).isEqualTo(2 * CONNECTIONS);
    }

    @Test
    void slow_readers_leave_connections_to_others_and_one_too_many_is_to_ask_again() throws Exception {
        var begun = new CountDownLatch(4);
        var end = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(4);
        var slow = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> reads.file(viewer, what, () -> {
                            begun.countDown();
                            awaiting(end);
                        }),
                        threads))
                .toArray(CompletableFuture[]::new);
        begun.await(10, TimeUnit.SECONDS);

        assertThatExceptionOfType(Busy.class).isThrownBy(() -> reads.file(viewer, what, () -> {}));

        end.countDown();
        CompletableFuture.allOf(slow).get(10, TimeUnit.SECONDS);
        threads.shutdown();
        reads.file(viewer, what, () -> {});
        assertThat(accesses(what)).isEqualTo(5);
    }

    private void beginAfter(CountDownLatch start) {
        awaiting(start);
        reads.file(viewer, what, CHILDREN, Map.of(), () -> each(2000, 3000, new ArrayList<>()));
    }

    private static void awaiting(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of which one cannot be read. */
    private void each(int rows, int broken, List<Integer> gone) {
        RowCallbackHandler leave = row -> gone.add(row.getInt("n"));
        store.sql()
                .sql("select n, 1 / (n - :broken) from generate_series(1, :rows) as n")
                .param("rows", rows)
                .param("broken", broken)
                .withFetchSize(100)
                .query(leave);
    }

    private List<UUID> shown() {
        return database.owner().sql("""
                        select child_id from access.access_child
                        where access_id = (select id from access.access_log where what = :what)
                        """).param("what", what).query(UUID.class).list();
    }

    private int accesses(String of) {
        return database.owner()
                .sql("select count(*) from access.access_log where what = :what")
                .param("what", of)
                .query(Integer.class)
                .single();
    }
}
