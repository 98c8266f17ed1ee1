package permanency.query.projection;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Applies what is parked once more, in order, child by child, each in a transaction of its own. */
@Component
class Retry {

    private static final int PAGE = 200;
    private static final Parking.Child FIRST = new Parking.Child("", new UUID(0, 0));

    /**
     * What a retry did.
     *
     * @param children how many were tried, each in one projection
     * @param complete how many of them have nothing parked any more
     * @param applied how many events
     * @param stillParked how many were not
     */
    record Retried(int children, int complete, int applied, int stillParked) {

        Retried and(int applied, int stillParked) {
            return new Retried(
                    children + 1,
                    stillParked == 0 ? complete + 1 : complete,
                    this.applied + applied,
                    this.stillParked + stillParked);
        }
    }

    private final Map<String, Projection<?>> projections;
    private final Turns turns;
    private final Parking parking;
    private final Folding folding;
    private final Log log;
    private final ReadStore store;

    Retry(List<Projection<?>> projections, Turns turns, Parking parking, Folding folding, Log log, ReadStore store) {
        this.projections = projections.stream().collect(toMap(Projection::name, Function.identity()));
        this.turns = turns;
        this.parking = parking;
        this.folding = folding;
        this.log = log;
        this.store = store;
    }

    /** @param childId null for all children, as a projection that is null stands for all */
    Retried retry(String projection, UUID childId) {
        var retried = new Retried(0, 0, 0, 0);
        var page = parking.after(FIRST, projection, childId, PAGE);
        while (!page.isEmpty()) {
            for (var child : page) {
                var soFar = retried;
                retried = store.inTransaction(() -> retry(child, soFar));
            }
            page = parking.after(page.get(page.size() - 1), projection, childId, PAGE);
        }
        return retried;
    }

    /** Live processing waits, so that nothing of the child is parked meanwhile. */
    private Retried retry(Parking.Child child, Retried soFar) {
        turns.exclusive(child.projection());
        var ids = parking.ids(child);
        var parked = new ArrayList<StoredEvent>();
        log.read(Set.of(child.childId()), entry -> {
            if (ids.contains(entry.event().id())) {
                parked.add(entry.event());
            }
        });
        var left = folding.applyAgain(projections.get(child.projection()), parked);
        var applied = new HashSet<>(ids);
        applied.removeAll(left);
        parking.remove(child, applied);
        return soFar.and(applied.size(), left.size());
    }
}
