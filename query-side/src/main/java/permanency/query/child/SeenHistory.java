package permanency.query.child;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.http.NotFound;
import permanency.query.http.NotYetVisible;
import permanency.query.projection.Freshness;

/** The history of a child as its viewer may see it: waited for, logged, and without what is kept back. */
@Component
class SeenHistory {

    /** The projection by which it is decided who sees a child; what is shown comes from the event store itself. */
    private static final String SEEN_BY = "child";

    /** @param minVersion null when anything will do */
    record Asked(UUID childId, Instant asKnownAt, Long minVersion, Viewer viewer) {}

    private final ChildReads reads;
    private final Replay replay;
    private final Freshness freshness;

    SeenHistory(ChildReads reads, Replay replay, Freshness freshness) {
        this.reads = reads;
        this.replay = replay;
        this.freshness = freshness;
    }

    /** For those who see the child. */
    <T> T whole(Asked asked, String what, Function<KnownHistory, Optional<T>> shown) {
        var late = late(asked);
        return reads.read(asked.viewer(), asked.childId(), what, () -> whole(asked, late, shown));
    }

    /** Also for a provider that does not see the child any more, its own part. */
    <T> T wholeOrPart(Asked asked, String what, Function<KnownHistory, Optional<T>> shown) {
        return wholeOrPart(asked, late(asked), what, shown);
    }

    private <T> T wholeOrPart(
            Asked asked, Optional<NotYetVisible> late, String what, Function<KnownHistory, Optional<T>> shown) {
        return reads.read(
                asked.viewer(), asked.childId(), what, () -> whole(asked, late, shown), () -> part(asked, late, shown));
    }

    /** Also for such a provider: the events asked for, while they are read. */
    void file(Asked asked, String what, HistoryQuery query, Consumer<HistoryEntry> each) {
        var late = late(asked);
        if (late.isPresent()) {
            wholeOrPart(asked, late, what, known -> Optional.empty());
        } else {
            reads.file(
                    asked.viewer(),
                    asked.childId(),
                    what,
                    () -> each(asked, query, Outline.whole(asked.viewer()), each),
                    () -> each(asked, query, Outline.part(asked.viewer().organisation()), each));
        }
    }

    private void each(Asked asked, HistoryQuery query, Outline outline, Consumer<HistoryEntry> each) {
        if (!replay.each(asked.childId(), asked.asKnownAt(), query, outline, each)) {
            throw NotFound.noSuchRecord();
        }
    }

    private <T> Optional<T> whole(
            Asked asked, Optional<NotYetVisible> late, Function<KnownHistory, Optional<T>> shown) {
        refuse(late);
        return replay.of(asked.childId(), asked.asKnownAt(), asked.viewer()).flatMap(shown);
    }

    private <T> Optional<T> part(Asked asked, Optional<NotYetVisible> late, Function<KnownHistory, Optional<T>> shown) {
        refuse(late);
        return replay.ownPart(asked.childId(), asked.asKnownAt(), asked.viewer())
                .flatMap(shown);
    }

    /** Kept back until it is known whether the viewer sees the child: else it would tell that there is one. */
    private Optional<NotYetVisible> late(Asked asked) {
        try {
            freshness.require(asked.childId(), asked.minVersion(), SEEN_BY);
            return Optional.empty();
        } catch (NotYetVisible e) {
            return Optional.of(e);
        }
    }

    private static void refuse(Optional<NotYetVisible> late) {
        late.ifPresent(e -> {
            throw e;
        });
    }
}
