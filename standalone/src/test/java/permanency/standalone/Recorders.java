package permanency.standalone;

import static permanency.standalone.CaseWork.TODAY;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import permanency.standalone.Product.Answer;

/**
 * People who record one thing after another. What is not answered, or by a failure, they send again as the same submission, to
 * whichever node, until it is acknowledged.
 */
final class Recorders implements AutoCloseable {

    private static final int PEOPLE = 4;

    private final Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final IntFunction<Side> nodes;
    private final String token;
    private final List<Thread> people;

    /** @param nodes the one that serves now, by the number of a node */
    Recorders(IntFunction<Side> nodes, String token) {
        this.nodes = nodes;
        this.token = token;
        this.people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Thread(this::record, "recorder-" + i))
                .toList();
        people.forEach(Thread::start);
    }

    /** The version of each child up to which everything was acknowledged. */
    Map<UUID, Long> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Answers that nobody should get. */
    List<String> refusals() {
        return refusals;
    }

    private void record() {
        while (stopped.getCount() > 0) {
            pause();
            var child = UUID.randomUUID();
            if (acknowledge(
                    child, "/v1/children", Bodies.registration(TODAY.minusDays(3), "ILLAWARRA_SHOALHAVEN"), child)) {
                acknowledge(
                        child,
                        "/v1/children/" + child + "/entries-to-care",
                        Bodies.entryToCare(TODAY.minusDays(2)),
                        UUID.randomUUID());
            }
        }
    }

    private boolean acknowledge(UUID child, String path, String body, UUID key) {
        while (stopped.getCount() > 0) {
            try {
                var node = nodes.apply(ThreadLocalRandom.current().nextInt(2));
                var answer = node.post(path, token, body, key);
                if (answer.status() == 200 || answer.status() == 201) {
                    acknowledged.put(child, Long.parseLong(answer.etag().replace("\"", "")));
                    return true;
                }
                if (answer.status() < 500) {
                    refusals.add(answer.status() + " " + answer.body());
                    return false;
                }
                requireProblem(answer, refusals);
            } catch (UncheckedIOException gone) {
                // the node was killed, or is not up yet
            }
            pause();
        }
        return false;
    }

    /** What fails is told as everything that fails, whatever it was. */
    static void requireProblem(Answer answer, Collection<String> refusals) {
        if (!answer.contentType().startsWith("application/problem+json")) {
            refusals.add(answer.status() + " " + answer.contentType() + ": "
                    + answer.response().body());
        }
    }

    private void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** After each of them has had the answer that it waits for. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            for (var person : people) {
                person.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
