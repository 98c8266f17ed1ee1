package permanency.standalone;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Somebody who reads again and again what others were told is recorded, from whichever node: it is shown in that version, or
 * there is none to show it. A child whom no projection has yet is not told from one whom the reader may not see, but who was
 * shown once is shown from then on.
 */
final class Reader implements AutoCloseable {

    private final AtomicInteger shown = new AtomicInteger();
    private final Set<UUID> shownBefore = new HashSet<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final IntFunction<Side> nodes;
    private final Supplier<Map<UUID, Long>> acknowledged;
    private final String token;
    private final Thread thread = new Thread(this::read, "reader");

    /** @param nodes the one that serves now, by the number of a node */
    Reader(IntFunction<Side> nodes, Supplier<Map<UUID, Long>> acknowledged, String token) {
        this.nodes = nodes;
        this.acknowledged = acknowledged;
        this.token = token;
        thread.start();
    }

    int shown() {
        return shown.get();
    }

    /** How often it was told that something does not work, or is not there yet. */
    int failed() {
        return failed.get();
    }

    /** Answers that nobody should get. */
    List<String> refusals() {
        return refusals;
    }

    private void read() {
        do {
            var children = List.copyOf(acknowledged.get().entrySet());
            if (!children.isEmpty()) {
                read(children.get(ThreadLocalRandom.current().nextInt(children.size())));
            }
        } while (!isStopped());
    }

    private void read(Map.Entry<UUID, Long> child) {
        try {
            var node = nodes.apply(ThreadLocalRandom.current().nextInt(2));
            var answer = node.get("/v1/children/" + child.getKey() + "?minVersion=" + child.getValue(), token);
            if (answer.status() == 200) {
                shown.incrementAndGet();
                shownBefore.add(child.getKey());
            } else if (answer.status() == 404 && !shownBefore.contains(child.getKey())) {
                failed.incrementAndGet();
            } else if (answer.status() < 500) {
                refusals.add(answer.status() + " " + answer.body());
            } else {
                failed.incrementAndGet();
                Recorders.requireProblem(answer, refusals);
            }
        } catch (UncheckedIOException gone) {
            // the node was killed, or is not up yet
        }
    }

    private boolean isStopped() {
        try {
            return stopped.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
