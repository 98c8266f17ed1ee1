package permanency.query.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import permanency.query.access.Viewer;
import permanency.query.child.Placed.Place;

/**
 * What has to be known of a whole history before its first event is shown: which events somebody sees, and what became of
 * each. What they say is not held, so that a history may be of any length.
 */
final class Outline {

    private final Fates fates = new Fates();
    private final Reports reports;
    private final OwnPart part;
    private final List<Place> places = new ArrayList<>();
    private Set<Long> shown;

    private Outline(Reports reports, OwnPart part) {
        this.reports = reports;
        this.part = part;
    }

    /** For who sees the child; a provider without what belongs to reports. */
    static Outline whole(Viewer viewer) {
        return new Outline(viewer.isProvider() ? new Reports() : null, null);
    }

    /** For a provider that does not see the child any more. */
    static Outline part(String provider) {
        return new Outline(new Reports(), new OwnPart(provider));
    }

    /** The next event. */
    void on(HistoryEntry entry) {
        fates.on(entry);
        if (reports == null || !reports.hides(entry)) {
            places.add(Place.of(entry));
            if (part != null) {
                part.on(entry);
            }
        }
    }

    boolean isPart() {
        return part != null;
    }

    /** Where the events are that are shown, in the order in which they were recorded; once all were handed over. */
    List<Place> places() {
        return part == null
                ? places
                : places.stream().filter(p -> shown().contains(p.version())).toList();
    }

    /** The event as it is shown: with its fate, and saying nothing of those that are not shown. */
    HistoryEntry told(HistoryEntry entry) {
        var told = fates.told(entry);
        return reports == null ? told : reports.told(told).within(shown());
    }

    private Set<Long> shown() {
        if (shown == null) {
            shown = part == null
                    ? places.stream().map(Place::version).collect(Collectors.toSet())
                    : part.versions(fates);
        }
        return shown;
    }
}
